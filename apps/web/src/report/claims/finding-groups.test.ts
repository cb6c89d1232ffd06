import { expect, test } from 'vitest';
import { groupFindings } from './finding-groups.ts';

const found = (
  severity: 'error' | 'warning',
  rule: 'speaker' | 'wording' | 'link',
  claimNumber: number,
) => ({ severity, rule, claimNumber });

test('findings of one rule stand together, errors first, then what concerns most claims', () => {
  const groups = groupFindings([
    found('warning', 'speaker', 7),
    found('warning', 'link', 2),
    found('warning', 'link', 1),
    found('error', 'wording', 4),
  ]);
  expect(groups.map(({ finding, claimNumbers }) => [finding.rule, ...claimNumbers])).toEqual([
    ['wording', 4],
    ['link', 1, 2],
    ['speaker', 7],
  ]);
});

test('nothing found is no group', () => {
  expect(groupFindings([])).toEqual([]);
});
