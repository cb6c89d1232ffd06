import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TRICKY_SIGNS } from './bracket.test-language.ts';
import { type DeceptiveKind, findDeceptive } from './deceptive.ts';
import { SEED_LINES } from './seed-article.test-language.ts';

const cases: readonly [string, number, DeceptiveKind][] = [
  ['\u202E', 0x202e, 'direction-override'],
  ['\u202A', 0x202a, 'direction-embedding'],
  ['\u2066', 0x2066, 'direction-isolate'],
  ['\u202C', 0x202c, 'direction-end'],
  ['\u2069', 0x2069, 'direction-end'],
  ['\u061C', 0x061c, 'direction-mark'],
  ['\u200E', 0x200e, 'direction-mark'],
  ['\u200F', 0x200f, 'direction-mark'],
  ['\u200C', 0x200c, 'joiner'],
  ['\u200D', 0x200d, 'joiner'],
  ['\u200B', 0x200b, 'zero-width'],
  ['\uFEFF', 0xfeff, 'zero-width'],
  ['\u0000', 0, 'control'],
  ['\u0085', 0x85, 'control'],
  ['\u2028', 0x2028, 'control'],
  ['\uD83D', 0xd83d, 'lone-surrogate'],
  ['\uDCA9', 0xdca9, 'lone-surrogate'],
  ['\u{E0041}', 0xe0041, 'tag'],
];

test.each(cases)('the hidden sign %j (%i) is shown as %s', (sign, codePoint, kind) => {
  expect(findDeceptive(`بكين ${sign} موسكو`)).toEqual([
    { start: 5, end: 5 + sign.length, kind, codePoint },
  ]);
});

test('signs are listed in the order they stand', () => {
  expect(findDeceptive('\u202Eab\u202C💩\uDCA9').map((sign) => [sign.kind, sign.start])).toEqual([
    ['direction-override', 0],
    ['direction-end', 3],
    ['lone-surrogate', 6],
  ]);
});

test.each([SEED_LINES.join('\n'), 'كَتَبَ جمـــيل', 'line\r\n\tline', '💩'])(
  '%j hides nothing',
  (text) => {
    expect(findDeceptive(text)).toEqual([]);
  },
);

test('without the signs it names, no text hides anything', () => {
  const text = fc.string({ unit: fc.constantFrom(...TRICKY_SIGNS) });
  fc.assert(
    fc.property(text, (hiding) => {
      const signs = findDeceptive(hiding).toReversed();
      const bare = signs.reduce(
        (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
        hiding,
      );
      expect(findDeceptive(bare)).toEqual([]);
    }),
  );
});
