import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf } from './cited-pieces.ts';

describe('a rationale cut at its citations', () => {
  test('numbers stand apart from words', () => {
    expect(piecesOf('بلغ 244.8 [1] ثم [٣].').map(({ number }) => number)).toEqual([
      null,
      1,
      null,
      3,
      null,
    ]);
  });

  test('nothing is lost', () => {
    const parts = fc.array(fc.constantFrom('كلمة ', '[1]', '[', ']', '\\[2]', '[x](y)', '٣', '\n'));
    fc.assert(
      fc.property(parts, (words) => {
        const text = words.join('');
        expect(
          piecesOf(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
