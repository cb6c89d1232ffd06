import { isBoundary, joinBlocks, type StepDirection } from '@isnad/text';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Caret, leanOf, moveCaret, moveCaretEdge, selectionOf } from './caret.ts';
import type { CaretUnit } from './stops.ts';

const paragraph = (text: string) =>
  ({ kind: 'paragraph', level: 0, text, direction: 'rtl', language: 'ar' }) as const;
const article = joinBlocks([
  paragraph('قال الإسلامُ أولاً. بلغ 240 مليار دولار! ثم سكت'),
  paragraph('وفي موسكو OpenAI نصٌّ آخر.'),
]);
const { text } = article;

/** The article with `|` at the caret and `[` at its anchor. */
function show({ anchor, focus }: Caret): string {
  const marks = [
    { at: focus, sign: '|' },
    ...(anchor === focus ? [] : [{ at: anchor, sign: '[' }]),
  ].sort((one, other) => other.at - one.at);
  return marks.reduce((shown, { at, sign }) => shown.slice(0, at) + sign + shown.slice(at), text);
}

/** A caret before the words that follow `|`, its anchor before those that follow `[`. */
function caret(words: string): Caret {
  const plain = words.replace(/[|[]/g, '');
  const start = text.indexOf(plain);
  if (start < 0) throw new Error(`Not in the article: ${plain}`);
  const place = (sign: string) => {
    const before = words.slice(0, words.indexOf(sign)).replace(/[|[]/g, '');
    return words.includes(sign) ? start + before.length : null;
  };
  const focus = place('|') ?? start;
  return { anchor: place('[') ?? focus, focus };
}

type Move = readonly [unit: CaretUnit, direction: StepDirection, shift?: 'shift'];

function after(from: string, ...moves: Move[]): string {
  const moved = moves.reduce(
    (at, [unit, direction, shift]) =>
      moveCaret(article, at, { unit, direction, extends: shift === 'shift' }),
    caret(from),
  );
  return show(moved);
}

describe('a caret without a selection', () => {
  test.each<[string, string, Move, string]>([
    ['goes over a letter with its mark', 'الإسلام|ُ أولاً', ['letter', 'backward'], 'الإسلا|مُ أولاً'],
    ['goes over lam with alef', 'ا|لإسلام', ['letter', 'forward'], 'الإ|سلام'],
    ['goes from one block to the next', 'سكت|', ['letter', 'forward'], '\n|وفي'],
    ['goes to the start of the next word', '|قال الإسلام', ['word', 'forward'], 'قال |الإسلام'],
    ['goes back to the start of its word', 'مليا|ر', ['word', 'backward'], '|مليار'],
    ['goes to the next sentence', 'الإس|لام', ['sentence', 'forward'], '|بلغ'],
    ['goes to the sentence in the next block', 'ثم |سكت', ['sentence', 'forward'], '|وفي'],
    ['goes back to the start of its sentence', '240| مليار', ['sentence', 'backward'], '|بلغ'],
    ['goes back to the sentence before', '|بلغ', ['sentence', 'backward'], '|قال'],
    ['goes to the next block', 'مليار| دولار', ['block', 'forward'], '|وفي'],
    ['goes to the end of the last block', 'موسكو| ', ['block', 'forward'], 'آخر.|'],
    ['stays at the start of the article', '|قال', ['word', 'backward'], '|قال'],
  ])('%s', (_, from, move, to) => {
    expect(after(from, move)).toBe(show(caret(to)));
  });
});

describe('a caret that selects', () => {
  test.each<[string, string, Move[], string]>([
    [
      'takes the word to its end',
      '|الإسلامُ أولاً',
      [['word', 'forward', 'shift']],
      '[الإسلامُ| أولاً',
    ],
    [
      'takes the sentence to its end',
      '|بلغ 240',
      [['sentence', 'forward', 'shift']],
      '[بلغ 240 مليار دولار!|',
    ],
    ['takes the word before', 'أولاً|', [['word', 'backward', 'shift']], '|أولاً['],
    [
      'stops at its anchor before it turns',
      '|مليار دولار',
      [
        ['letter', 'forward', 'shift'],
        ['word', 'backward', 'shift'],
      ],
      '|مليار دولار',
    ],
    [
      'gives back a word at the end',
      '[مليار دولار|',
      [['word', 'backward', 'shift']],
      '[مليار| دولار',
    ],
    ['leaves to the end by a letter', '[مليار| دولار', [['letter', 'forward']], 'مليار| دولار'],
    ['leaves to the start by a letter', '[مليار| دولار', [['letter', 'backward']], '|مليار دولار'],
    ['stays at the end of the article', '[آخر.|', [['block', 'forward', 'shift']], '[آخر.|'],
  ])('%s', (_, from, moves, to) => {
    expect(after(from, ...moves)).toBe(show(caret(to)));
  });

  test('is drawn beside the last letter selected', () => {
    expect(leanOf(caret('[مليار|'))).toBe('backward');
    expect(leanOf(caret('|مليار['))).toBe('forward');
    expect(leanOf(caret('|مليار'))).toBe('forward');
  });
});

describe('both ends of a selection', () => {
  test.each([
    ['the start grows', '[مليار|', 'start', 'word', 'backward', '[240 مليار|'],
    ['the start shrinks', '[240 مليار|', 'start', 'word', 'forward', '240 [مليار|'],
    ['the end grows', '[240 مليار|', 'end', 'word', 'forward', '[240 مليار دولار|'],
    ['the end shrinks', '[240 مليار|', 'end', 'word', 'backward', '[240| مليار'],
    ['the end shrinks by a letter', '[مليار|', 'end', 'letter', 'backward', '[مليا|ر'],
    ['neither passes the other', '[مليار|', 'end', 'sentence', 'backward', '[مليار|'],
    ['the caret stays at the start', '|مليار[', 'end', 'word', 'forward', '|مليار دولار['],
    ['a caret alone grows', 'مليار| ', 'start', 'word', 'backward', '[مليار|'],
  ] as const)('%s', (_, from, edge, unit, direction, to) => {
    const moved = moveCaretEdge(article, caret(from), edge, { unit, direction });
    expect(show(moved)).toBe(show(caret(to)));
  });
});

const units = fc.constantFrom<CaretUnit>('letter', 'word', 'sentence', 'block');
const directions = fc.constantFrom<StepDirection>('forward', 'backward');

test('no walk leaves the article, stops inside a letter or selects without Shift', () => {
  const step = fc.record({ unit: units, direction: directions, extends: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let at: Caret = { anchor: 0, focus: 0 };
      for (const next of steps) {
        const moved = moveCaret(article, at, next);
        expect(isBoundary(text, moved.focus)).toBe(true);
        if (next.extends) expect(moved.anchor).toBe(at.anchor);
        else expect(selectionOf(moved)).toBeNull();
        at = moved;
      }
    }),
  );
});

test.each(['letter', 'word', 'sentence', 'block'] as const)(
  'steps by %s lead from one end of the article to the other and back',
  (unit) => {
    const walk = (direction: StepDirection, from: number) => {
      let [at, steps] = [from, 0];
      for (;;) {
        const step = { unit, direction, extends: false };
        const { focus } = moveCaret(article, { anchor: at, focus: at }, step);
        if (focus === at) return { at, steps };
        expect(focus > at).toBe(direction === 'forward');
        [at, steps] = [focus, steps + 1];
      }
    };
    const there = walk('forward', 0);
    expect(there.at).toBe(text.length);
    expect(walk('backward', text.length)).toEqual({ at: 0, steps: there.steps });
  },
);
