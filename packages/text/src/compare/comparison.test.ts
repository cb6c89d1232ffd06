import { describe, expect, test } from 'vitest';
import { documentOf } from '../bracket.test-language.ts';
import type { TextDocument } from '../document.ts';
import { Chance } from '../reanchor/simulation/chance.test-language.ts';
import { MUTATIONS } from '../reanchor/simulation/mutation.test-language.ts';
import { lookalikeText } from '../reanchor/simulation/newsroom-text.test-language.ts';
import { makeTrial } from '../reanchor/simulation/trial.test-language.ts';
import { shownRuns, sideOf } from './comparison.test-language.ts';
import { compareDocuments } from './comparison.ts';

const OPENING = 'زار الرئيس الروسي بكين أمس للمشاركة في قمة شنغهاي.';
const TRADE = 'ارتفع حجم التبادل التجاري إلى 240 مليار دولار. وباتت الصين أكبر مستورد للنفط.';
const CLOSING = 'وتترقب واشنطن نتائج الزيارة بقلق كبير.';

function shown(before: TextDocument, after: TextDocument): string[] {
  return compareDocuments(before, after).map(({ fate, isMoved, runs }) => {
    const words = shownRuns(runs, before.text, after.text);
    return `${isMoved ? 'moved ' : ''}${fate}: ${words}`;
  });
}

describe('the desk reads two versions paragraph by paragraph', () => {
  test.each([
    ['the same', [OPENING, CLOSING], [OPENING, CLOSING], [`same: ${OPENING}`, `same: ${CLOSING}`]],
    [
      'with a paragraph added and one removed',
      [OPENING, TRADE, CLOSING],
      ['# عاجل', OPENING, CLOSING],
      ['added: [+عاجل+]', `same: ${OPENING}`, `removed: [-${TRADE}-]`, `same: ${CLOSING}`],
    ],
    [
      'with a figure corrected',
      [OPENING, TRADE],
      [OPENING, TRADE.replace('240', '250')],
      [`same: ${OPENING}`, `changed: ${TRADE.replace('240', '[-240-][+250+]')}`],
    ],
    [
      'with a paragraph moved',
      [OPENING, TRADE, CLOSING],
      [CLOSING, OPENING, TRADE],
      [`moved same: ${CLOSING}`, `same: ${OPENING}`, `same: ${TRADE}`],
    ],
    [
      'with a paragraph split',
      [OPENING, TRADE],
      [OPENING, ...TRADE.split(/(?<=\.) /)],
      [`same: ${OPENING}`, `changed: ${TRADE.replace('. ', '[~. |.\n~]')}`],
    ],
    [
      'with paragraphs joined',
      [OPENING, CLOSING, TRADE],
      [`${OPENING} ${CLOSING}`, TRADE],
      [`changed: ${OPENING.slice(0, -1)}[~.\n|. ~]${CLOSING}`, `same: ${TRADE}`],
    ],
    [
      'with a sentence moved inside its paragraph',
      [TRADE],
      ['وباتت الصين أكبر مستورد للنفط. ارتفع حجم التبادل التجاري إلى 240 مليار دولار.'],
      [
        'changed: [+وباتت الصين أكبر مستورد للنفط. +]ارتفع حجم التبادل التجاري إلى 240 مليار دولار.[- وباتت الصين أكبر مستورد للنفط.-]',
      ],
    ],
  ])('%s', (_how, before, after, expected) => {
    expect(shown(documentOf(...before), documentOf(...after))).toEqual(expected);
  });
});

describe('whatever an editor did, both versions can be read in full', () => {
  test.each(Object.entries(MUTATIONS))('%s', (_name, mutation) => {
    for (const language of ['ar', 'en'] as const) {
      const text = lookalikeText(new Chance(5), 15, language);
      const { before, after } = makeTrial(text, language, mutation, 5, 5);
      const rows = compareDocuments(before, after);
      const afters = rows.flatMap(({ after: span }) => (span ? [span] : []));
      expect(afters.map(({ start, end }) => after.text.slice(start, end)).join('\n')).toBe(
        after.text,
      );
      const befores = rows.flatMap(({ before: span }) => (span ? [span] : []));
      const ordered = befores.sort((one, other) => one.start - other.start);
      expect(ordered.map(({ start, end }) => before.text.slice(start, end)).join('\n')).toBe(
        before.text,
      );
      for (const { before: old, after: now, runs } of rows) {
        expect(sideOf(runs, 'before', before.text)).toBe(
          before.text.slice(old?.start ?? 0, old?.end ?? 0),
        );
        expect(sideOf(runs, 'after', after.text)).toBe(
          after.text.slice(now?.start ?? 0, now?.end ?? 0),
        );
      }
    }
  });
});

test('spelling alone makes no paragraph look rewritten', () => {
  const text = lookalikeText(new Chance(9), 15, 'ar');
  const { before, after } = makeTrial(text, 'ar', MUTATIONS.restyle, 9, 1);
  const kinds = compareDocuments(before, after).flatMap(({ runs }) => runs.map(({ kind }) => kind));
  expect(new Set(kinds)).toEqual(new Set(['same', 'respelled']));
});
