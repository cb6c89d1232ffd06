import { describe, expect, test } from 'vitest';
import {
  approve,
  eventsOf,
  giveBack,
  judge,
  mark,
  prove,
  type Step,
  submit,
  tell,
} from '../story.test-language.ts';
import { changesBetween } from './field-changes.ts';
import { lastReturn } from './last-return.ts';

const names = {
  rating: (key: string | null) => key ?? '-',
  stage: (stage: string) => stage,
  stance: (stance: string) => stance,
};
const sent = [mark, prove('kremlin'), judge({ rating: 'false', rationale: 'لا [1]' }), submit];

function told(...later: Step[]) {
  const before = tell(...sent);
  return changesBetween(before, tell(...sent, ...later), names).map(({ field }) => field);
}

describe('two states of a claim differ', () => {
  test.each<[string, Step[], string[]]>([
    ['in nothing when nothing happened', [], []],
    ['in the stage when an editor decides', [approve], ['stage']],
    [
      'in rating and rationale',
      [judge({ rating: 'half', rationale: 'نعم [1]' })],
      ['rating', 'rationale'],
    ],
    ['in evidence', [prove('xinhua')], ['evidence']],
    [
      'in the wording',
      [['layla', 'claimDescribed', { changes: { claimReviewed: 'أسبوع كامل' } }]],
      ['wording'],
    ],
  ])('%s', (_title, later, expected) => {
    expect(told(...later)).toEqual(expected);
  });
});

describe('the last return', () => {
  test('does not exist in the story of a claim that was never sent back', () => {
    expect(lastReturn(eventsOf([...sent, approve]))).toBeNull();
  });

  test('shows the claim as the editor saw it, whatever came after', () => {
    const mended = judge({ rating: 'half' });
    const found = lastReturn(eventsOf([...sent, giveBack, mended, submit]));
    expect(found).toMatchObject({ by: 'huda', at: sent.length });
    expect(found?.claim).toEqual(tell(...sent, giveBack));
  });

  test('is the newest of several', () => {
    const twice = [...sent, giveBack, judge({ rating: 'half' }), submit, giveBack];
    expect(lastReturn(eventsOf(twice))?.claim.verdict?.rating).toBe('half');
  });
});
