import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorQuote } from './anchor.ts';
import { documentOf, marked, markedOnce, TRICKY_SIGNS } from './bracket.test-language.ts';
import { describeTarget, quoteOf, type TargetFault, targetFault } from './describe.ts';
import type { Span } from './document.ts';
import { SEED_LINES } from './seed-article.test-language.ts';
import { isBoundary, snapToGraphemes } from './segmentation/grapheme.ts';
import type { Segment } from './target.ts';

const seed = documentOf(...SEED_LINES);

function segmentOf(source: string): Segment {
  const { text, span } = markedOnce(source);
  const [segment] = describeTarget(documentOf(text), 'version-1', [span]).segments;
  if (!segment) throw new Error('a described span has a segment');
  return segment;
}

describe('a claim is written down with the words around it', () => {
  test.each([
    [
      'cut at whole words',
      'وعقد محادثات مطولة مع الرئيس الصيني شي [جين بينغ]، كما حضر العرض العسكري الضخم الذي أقيم',
      'محادثات مطولة مع الرئيس الصيني شي ',
      '، كما حضر العرض العسكري الضخم الذي',
    ],
    [
      'with a web address whole',
      'انظر https://www.kremlin.ru/events/president/news/2025 [بكين] ثم',
      'https://www.kremlin.ru/events/president/news/2025 ',
      ' ثم',
    ],
    ['from edge to edge of a short text', 'زار [بكين] أمس', 'زار ', ' أمس'],
    ['with nothing before the first word', '[زار] بكين', '', ' بكين'],
    [
      'cut at whole letters where no space is near',
      `${'كَ'.repeat(90)}[ب]${'👨‍👩‍👧'.repeat(20)}`,
      'كَ'.repeat(16),
      '👨‍👩‍👧'.repeat(4),
    ],
  ])('%s', (_how, source, prefix, suffix) => {
    expect(segmentOf(source)).toMatchObject({ prefix, suffix });
  });
});

test('context from another paragraph keeps the break between the two', () => {
  const article = documentOf('زار الرئيس بكين.', 'ثم عاد.', 'وصل أمس.');
  const span = { start: 17, end: 19 };
  const [segment] = describeTarget(article, 'version-1', [span]).segments;
  expect(segment?.prefix).toBe('زار الرئيس بكين.\n');
  expect(segment?.suffix).toBe(' عاد.\nوصل أمس.');
});

test('segments stand in reading order and the quote shows the gap', () => {
  const { text, spans } = marked(
    'إلى جانب [زعيم كوريا الشمالية] كيم جونغ أون [ورؤساء إيران وكوبا].',
  );
  const target = describeTarget(documentOf(text), 'version-1', [...spans].reverse());
  expect(target.segments.map(({ start }) => start)).toEqual(spans.map(({ start }) => start));
  expect(quoteOf(target)).toBe('زعيم كوريا الشمالية … ورؤساء إيران وكوبا');
});

describe('a target that does not fit is named', () => {
  const article = documentOf('قال لأن 💩 هنا');
  const segment = (
    start: number,
    end: number,
    exact = article.text.slice(start, end),
  ): Segment => ({
    start,
    end,
    exact,
    prefix: '',
    suffix: '',
  });
  const cases: readonly [string, readonly Segment[], TargetFault | null][] = [
    ['sound', [segment(0, 3), segment(4, 7)], null],
    ['touching segments', [segment(0, 3), segment(3, 4)], null],
    ['no segment', [], 'empty-target'],
    ['an empty segment', [segment(0, 3), segment(4, 4)], 'empty-target'],
    ['beyond the end', [segment(11, 99)], 'target-outside-text'],
    ['before the start', [segment(-1, 3)], 'target-outside-text'],
    ['end before start', [segment(3, 0)], 'target-outside-text'],
    ['half an offset', [segment(0.5, 3)], 'target-outside-text'],
    ['no number', [segment(Number.NaN, 3)], 'target-outside-text'],
    ['out of order', [segment(4, 7), segment(0, 3)], 'target-unordered'],
    ['overlapping', [segment(0, 4), segment(3, 7)], 'target-unordered'],
    ['other words', [segment(0, 3, 'كتب')], 'target-mismatch'],
    ['inside a surrogate pair', [segment(8, 9)], 'target-splits-letter'],
    ['between lam and alef', [segment(0, 5)], 'target-splits-letter'],
  ];
  test.each(cases)('%s', (_what, segments, fault) => {
    expect(targetFault(article, { versionId: 'version-1', segments })).toBe(fault);
  });
});

function snappedSpan(text: string, start: number, length: number): Span {
  return snapToGraphemes(text, { start: start % Math.max(1, text.length), end: start + length });
}

test('whatever is selected by whole letters makes a sound target with short context of whole letters', () => {
  const tricky = fc.string({ unit: fc.constantFrom(...TRICKY_SIGNS), minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(tricky, fc.nat(200), fc.integer({ min: 1, max: 60 }), (line, start, length) => {
      const article = documentOf(`من ${line}`);
      const { text } = article;
      const target = describeTarget(article, 'version-1', [snappedSpan(text, start, length)]);
      expect(targetFault(article, target)).toBeNull();
      for (const { start: from, end, prefix, suffix } of target.segments) {
        expect(prefix.length).toBeLessThanOrEqual(160);
        expect(suffix.length).toBeLessThanOrEqual(160);
        expect(text.slice(0, from).endsWith(prefix)).toBe(true);
        expect(text.slice(end).startsWith(suffix)).toBe(true);
        expect(isBoundary(text, from - prefix.length)).toBe(true);
        expect(isBoundary(text, end + suffix.length)).toBe(true);
      }
    }),
  );
});

test('what was described in the seed article is found again in it', () => {
  fc.assert(
    fc.property(fc.nat(seed.text.length - 1), fc.integer({ min: 1, max: 200 }), (start, length) => {
      const span = snappedSpan(seed.text, start, length);
      const [segment] = describeTarget(seed, 'version-1', [span]).segments;
      expect(segment && anchorQuote(seed, segment)).toEqual(span);
    }),
  );
});
