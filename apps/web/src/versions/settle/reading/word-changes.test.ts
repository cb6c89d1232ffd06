import { joinBlocks, type Span, type TextDocument } from '@isnad/text';
import { describe, expect, test } from 'vitest';
import { piecesOf, sentencesAround } from './pieces.ts';
import { wordChanges } from './word-changes.ts';

const textOf = (...texts: string[]) =>
  joinBlocks(
    texts.map((text) => {
      return { kind: 'paragraph', level: 0, direction: 'rtl', language: 'ar', text } as const;
    }),
  );
const on = ({ text }: TextDocument, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const cut = ({ text }: TextDocument, { start, end }: Span) => text.slice(start, end);

const old = textOf('مقدمة.', 'بلغ التبادل 240 مليار دولار. وانتهت الزيارة.', 'خاتمة قديمة.');
const fresh = textOf('بلغ التبادُل 250 مليار دولار. وانتهت الزيارة.', 'خاتمة جديدة.');

describe('the words of two versions', () => {
  test('differ only inside the sentences that are asked about', () => {
    const sentences = [
      sentencesAround(old, [on(old, '240')]),
      sentencesAround(fresh, [on(fresh, '250')]),
    ];
    const { before, after } = wordChanges(old, sentences[0] ?? [], fresh, sentences[1] ?? []);
    expect(before.map((one) => [one.kind, cut(old, one)])).toEqual([
      ['respelled', 'التبادل'],
      ['removed', '240'],
    ]);
    expect(after.map((one) => [one.kind, cut(fresh, one)])).toEqual([
      ['respelled', 'التبادُل'],
      ['added', '250'],
    ]);
  });

  test('are told in each of several sentences for itself', () => {
    const pair = (text: TextDocument) =>
      sentencesAround(text, [on(text, 'بلغ'), on(text, 'خاتمة')]);
    const { before } = wordChanges(old, pair(old), fresh, pair(fresh));
    expect(before.map((one) => cut(old, one))).toContain('قديمة');
  });
});

describe('the words of a claim', () => {
  test('are cut where they begin and end, and where they changed', () => {
    const claim = on(old, 'التبادل 240 مليار');
    const runs = [
      { start: on(old, 'بلغ').start, end: claim.start, isClaim: false },
      { ...claim, isClaim: true },
    ];
    const pieces = piecesOf(runs, [{ kind: 'removed', ...on(old, '240') }]);
    expect(pieces.map((piece) => [cut(old, piece), piece.isClaim, piece.kind])).toEqual([
      ['بلغ ', false, 'same'],
      ['التبادل ', true, 'same'],
      ['240', true, 'removed'],
      [' مليار', true, 'same'],
    ]);
  });

  test('show a change that reaches over their edge on both sides of it', () => {
    const runs = [
      { start: 0, end: 5, isClaim: false },
      { start: 5, end: 9, isClaim: true },
    ];
    const pieces = piecesOf(runs, [{ kind: 'added', start: 3, end: 7 }]);
    expect(pieces.map(({ start, end, kind }) => [start, end, kind])).toEqual([
      [0, 3, 'same'],
      [3, 5, 'added'],
      [5, 7, 'added'],
      [7, 9, 'same'],
    ]);
  });
});
