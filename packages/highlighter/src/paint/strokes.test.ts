import { describe, expect, test } from 'vitest';
import { claimStrokes, type PaintMark } from './strokes.ts';

const outer: PaintMark = { id: 'outer', spans: [{ start: 0, end: 20 }], tone: 'true' };
const inner: PaintMark = { id: 'inner', spans: [{ start: 5, end: 9 }], tone: 'false' };
const inmost: PaintMark = { id: 'inmost', spans: [{ start: 6, end: 7 }], tone: 'half' };

function strokes(marks: readonly PaintMark[], active: string | null): string[] {
  const places = marks.flatMap(({ spans, ...mark }) => spans.map((span) => ({ ...mark, ...span })));
  return claimStrokes(places, active)
    .map(({ name, start, end }) => `${start}-${end} ${name}`)
    .sort();
}

describe('claims become strokes', () => {
  const cases: [string, PaintMark[], string | null, string[]][] = [
    ['one claim is one stroke', [outer], null, ['0-20 v-true']],
    ['the active claim changes its name', [outer], 'outer', ['0-20 a-true']],
    [
      'the nested claim paints and the outer one is underlined below it',
      [outer, inner],
      null,
      ['0-5 v-true', '5-9 deep-true', '5-9 v-false', '9-20 v-true'],
    ],
    [
      'an active outer claim comes on top, whole',
      [outer, inner],
      'outer',
      ['0-20 a-true', '5-9 deep-false'],
    ],
    [
      'the third claim below is left to the count',
      [outer, inner, inmost],
      null,
      [
        '0-5 v-true',
        '5-6 deep-true',
        '5-6 v-false',
        '6-7 deep-false',
        '6-7 v-half',
        '7-9 deep-true',
        '7-9 v-false',
        '9-20 v-true',
      ],
    ],
    [
      'a claim above two neighbours stays in one stroke',
      [
        { id: 'left', spans: [{ start: 0, end: 10 }], tone: 'na' },
        { id: 'right', spans: [{ start: 10, end: 20 }], tone: 'na' },
        { id: 'top', spans: [{ start: 8, end: 12 }], tone: 'half' },
      ],
      null,
      ['0-8 v-na', '10-12 deep-na', '12-20 v-na', '8-10 deep-na', '8-12 v-half'],
    ],
  ];
  test.each(cases)('%s', (_, marks, active, expected) => {
    expect(strokes(marks, active)).toEqual(expected);
  });
});
