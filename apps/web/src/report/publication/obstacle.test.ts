import { describe, expect, test } from 'vitest';
import { publishObstacle } from './obstacle.ts';

const ready = {
  mayPublish: true,
  online: true,
  outgoing: 3,
  headline: 'ستة ادعاءات في خبر زيارة',
  summary: 'الرقم صحيح، والمدة خطأ.',
};

describe('a report', () => {
  test.each([
    ['goes out when it says something', {}, null],
    ['waits for an editor', { mayPublish: false }, 'onlyEditors'],
    ['waits for a first approval', { outgoing: 0 }, 'nothingToPublish'],
    ['waits for a headline', { headline: '  ' }, 'headlineMissing'],
    ['waits for a summary', { summary: '' }, 'summaryMissing'],
    ['waits for the line', { online: false }, 'offline'],
    [
      'names what a person can mend before the line',
      { online: false, summary: '' },
      'summaryMissing',
    ],
  ] as const)('%s', (_title, changes, expected) => {
    expect(publishObstacle({ ...ready, ...changes })).toBe(expected);
  });
});
