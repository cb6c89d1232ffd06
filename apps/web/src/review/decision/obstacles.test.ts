import type { Claim } from '@isnad/core';
import { describe, expect, test } from 'vitest';
import { approve, judge, mark, prove, submit, tell } from '../story.test-language.ts';
import { approvalObstacle, returnObstacle } from './obstacles.ts';

const open = tell(mark);
const sent = tell(mark, prove('kremlin'), judge({ rating: 'false', rationale: 'لا [1]' }), submit);
const approved = tell(
  mark,
  prove('kremlin'),
  judge({ rating: 'false', rationale: 'لا [1]' }),
  submit,
  approve,
);
const emptied: Claim = { ...sent, evidence: [] };
const editor = { personId: 'huda', fourEyes: true, online: true };

describe('an editor', () => {
  test.each([
    ['approves what another wrote', sent, editor, null],
    ['does not approve an own verdict', sent, { ...editor, personId: 'layla' }, 'own-verdict'],
    ['of a newsroom of one does', sent, { ...editor, personId: 'layla', fourEyes: false }, null],
    ['does not approve what was not sent', open, editor, 'not-in-review'],
    ['does not approve twice', approved, editor, 'not-in-review'],
    ['does not approve what lost its evidence', emptied, editor, 'incomplete'],
    ['waits for the line', sent, { ...editor, online: false }, 'offline'],
  ] as const)('%s', (_title, claim, situation, expected) => {
    expect(approvalObstacle(claim, situation)).toBe(expected);
  });

  test('may send an own verdict back', () => {
    expect(returnObstacle(sent, editor)).toBeNull();
  });
});
