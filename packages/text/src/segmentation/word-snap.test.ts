import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bracketed, documentOf, markedOnce, TRICKY_SIGNS } from '../bracket.test-language.ts';
import { SEED_LINES } from '../seed-article.test-language.ts';
import { isBoundary } from './grapheme.ts';
import { snapToWords, stepEdge, wordEdgeFrom } from './word-snap.ts';

const trickyLine = fc.string({ unit: fc.constantFrom(...TRICKY_SIGNS), maxLength: 40 });
const document = fc.oneof(
  fc.array(trickyLine, { maxLength: 4 }).map((lines) => documentOf(...lines)),
  fc.constant(documentOf(...SEED_LINES)),
);
const rawSpan = fc
  .tuple(fc.nat(3000), fc.nat(120))
  .map(([start, length]) => ({ start, end: start + length }));

function read(source: string) {
  const { text, span } = markedOnce(source);
  return { document: documentOf(...text.split('\n')), span };
}

describe('a rough selection becomes whole words', () => {
  test.each([
    ['half words at both ends', 'استمرت نح[و أسب]وع كامل', 'استمرت [نحو أسبوع] كامل'],
    ['spaces at the edges', 'استمرت[ نحو أسبوع ]كامل', 'استمرت [نحو أسبوع] كامل'],
    ['Arabic quotes', 'قال [«مستحيلًا»]، ثم', 'قال «[مستحيلًا]»، ثم'],
    ['curly quotes', 'يبدو [“مستحيلًا”].', 'يبدو “[مستحيلًا]”.'],
    ['reversed curly quotes', 'بـ[”غير المسبوقة”] إلى', 'بـ”[غير المسبوقة]” إلى'],
    ['part of a name with a number', 'قوة سيبيري[ا-]2 وخطط', 'قوة [سيبيريا-2] وخطط'],
    ['part of a decimal', 'بنسبة ٣[٫]٥٪ أمس', 'بنسبة [٣٫٥٪] أمس'],
    ['a cut inside lam-alef', 'ا[ل]إسلام دين', '[الإسلام] دين'],
    ['two paragraphs', 'زار بك[ين.\nثم عا]د.', 'زار [بكين.\nثم عاد].'],
    ['a direction mark behind the word', 'زار [بكين\u200F] أمس', 'زار [بكين]\u200F أمس'],
  ])('%s', (_what, source, expected) => {
    const { document: article, span } = read(source);
    const snapped = snapToWords(article, span);
    expect(bracketed(article.text, snapped ? [snapped] : [])).toBe(expected);
  });

  test.each([
    ['a space', 'زار[ ]بكين'],
    ['nothing', 'زار بك[]ين'],
    ['punctuation', 'زار بكين[..» ]ثم'],
    ['the break between paragraphs', 'زار بكين[\n]ثم عاد'],
  ])('but %s is no selection', (_what, source) => {
    const { document: article, span } = read(source);
    expect(snapToWords(article, span)).toBeNull();
  });
});

describe('the keys [ and ] move an edge by a word', () => {
  test.each([
    ['end', 'forward', 'استمرت [نحو] أسبوع كامل', 'استمرت [نحو أسبوع] كامل'],
    ['end', 'backward', 'استمرت [نحو أسبوع] كامل', 'استمرت [نحو] أسبوع كامل'],
    ['start', 'backward', 'استمرت [نحو] أسبوع كامل', '[استمرت نحو] أسبوع كامل'],
    ['start', 'forward', 'استمرت [نحو أسبوع] كامل', 'استمرت نحو [أسبوع] كامل'],
    ['end', 'forward', 'زار [بكين].\nثم عاد', 'زار [بكين.\nثم] عاد'],
    ['start', 'backward', 'زار بكين.\n[ثم] عاد', 'زار [بكين.\nثم] عاد'],
    ['end', 'forward', 'زار ب[ك]ين أمس', 'زار [بكين أمس]'],
    ['end', 'backward', 'زار [بكين] أمس', 'زار [بكين] أمس'],
    ['start', 'forward', 'زار [بكين] أمس', 'زار [بكين] أمس'],
    ['start', 'backward', '[زار] بكين', '[زار] بكين'],
    ['end', 'forward', 'زار [بكين]».', 'زار [بكين]».'],
    ['end', 'forward', 'زار[ ]بكين', 'زار[ ]بكين'],
  ] as const)('%s %s: %j gives %j', (edge, direction, source, expected) => {
    const { document: article, span } = read(source);
    expect(bracketed(article.text, [stepEdge(article, span, edge, direction)])).toBe(expected);
  });
});

test.each([
  ['end', 'forward', 'زار ب[]كين أمس', 'زار بكين[] أمس'],
  ['start', 'forward', 'زار ب[]كين أمس', 'زار بكين []أمس'],
  ['start', 'backward', 'زار بكين []أمس', 'زار []بكين أمس'],
  ['end', 'backward', 'زار بكين []أمس', 'زار بكين[] أمس'],
] as const)('the caret goes to the word %s %s', (edge, direction, source, expected) => {
  const { document: article, span } = read(source);
  const at = wordEdgeFrom(article, span.start, edge, direction) ?? -1;
  expect(bracketed(article.text, [{ start: at, end: at }])).toBe(expected);
});

test('the caret stops at the ends of the article', () => {
  const article = documentOf('زار بكين');
  expect(wordEdgeFrom(article, 0, 'start', 'backward')).toBeNull();
  expect(wordEdgeFrom(article, article.text.length, 'end', 'forward')).toBeNull();
});

test('snapping again changes nothing, and its edges are legal cuts', () => {
  fc.assert(
    fc.property(document, rawSpan, (article, raw) => {
      const snapped = snapToWords(article, raw);
      if (!snapped) return;
      expect(snapToWords(article, snapped)).toEqual(snapped);
      expect(isBoundary(article.text, snapped.start)).toBe(true);
      expect(isBoundary(article.text, snapped.end)).toBe(true);
      expect(article.text.slice(snapped.start, snapped.end)).not.toMatch(/^\s|\s$/u);
    }),
  );
});

test('moving an edge keeps whole words, and never lets the edges meet', () => {
  const moves = fc.array(
    fc.tuple(fc.constantFrom('start', 'end'), fc.constantFrom('forward', 'backward')),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(document, rawSpan, moves, (article, raw, steps) => {
      const first = snapToWords(article, raw);
      if (!first) return;
      const last = steps.reduce((span, [edge, way]) => stepEdge(article, span, edge, way), first);
      expect(last.start).toBeLessThan(last.end);
      expect(snapToWords(article, last)).toEqual(last);
    }),
    { numRuns: 60 },
  );
});
