import { markedAt } from '@isnad/core';
import { buildReport, renderAnnotations, toEmbeddableJson } from '@isnad/reports';
import { describeTarget, isBoundary } from '@isnad/text';
import { describe, expect, test } from 'vitest';
import { claim } from '../../packages/reports/src/desk.test-language.ts';
import { version } from '../../packages/reports/src/newsroom.test-language.ts';
import { reportInput } from '../../packages/reports/src/report-input.test-language.ts';
import { documentOf, marked } from '../../packages/text/src/bracket.test-language.ts';
import { assertionsIn } from '../fixtures/web-annotation-suite.ts';

interface Target {
  readonly selector: readonly [
    { readonly exact: string; readonly prefix: string; readonly suffix: string },
    { readonly start: number; readonly end: number },
  ];
  readonly state: { readonly sourceDate: string };
}

type Data = { readonly [key: string]: unknown };

// Emoji and flags count two units and more, tashkeel sits on letters: offsets go wrong behind both.
const words = [
  '🔴💩 عاجلٌ 👨‍👩‍👧: [ارتَفَعَ حَجْمُ التبادلِ التجاريّ] إلى [أكثر من 240 مليار دولارٍ] 🇪🇬.',
  'قال 𐍈 إن [الأمر مستحيل].',
].map((line) => marked(line));

const document = documentOf(...words.map(({ text }) => text));
const [first, second] = words.map(({ spans }, place) =>
  spans.map(({ start, end }) => {
    const { start: shift = 0 } = document.blocks[place] ?? {};
    return { start: shift + start, end: shift + end };
  }),
);

function exported(): { page: Data; annotations: readonly Data[] } {
  const claims = [first ?? [], second ?? []].map((spans, place) => ({
    ...claim({ number: place + 1, words: ['في تحرك نادر'] }),
    appearances: [markedAt(`appearance-${place}`, describeTarget(document, version.id, spans))],
  }));
  const report = buildReport(reportInput({ claims, version: { ...version, document } }));
  const place = { baseUrl: 'https://riwaq.example', path: '/تقارير/بوتين' };
  const page: Data = JSON.parse(toEmbeddableJson(renderAnnotations(report, place)));
  const items = page.items as readonly Data[];
  // Inside its page an annotation leaves the context to the page; alone it carries it.
  return { page, annotations: items.map((item) => ({ '@context': page['@context'], ...item })) };
}

const { page, annotations } = exported();

test('the export holds what is to be asserted on', () => {
  expect(annotations).toHaveLength(2);
  expect(annotations.flatMap(({ target }) => target)).toHaveLength(3);
});

const musts = assertionsIn('annotations/annotationMusts.test');

describe('an annotation meets what the W3C says it MUST', () => {
  test.each(musts)('$title', ({ isMet }) => {
    expect(annotations.filter((annotation) => !isMet(annotation))).toEqual([]);
  });
});

describe('a page of annotations meets what the W3C says it MUST', () => {
  test.each(assertionsIn('collections/pages/pageMusts.test'))('$title', ({ isMet }) => {
    expect(isMet(page)).toBe(true);
  });
});

describe('the suite refuses', () => {
  const [sound = {}] = annotations;
  const [target = {}] = [sound.target].flat() as Data[];
  const [quote = {}, position = {}] = target.selector as Data[];
  const [label = {}] = sound.body as Data[];
  const selecting = (selector: Data) => ({ ...sound, target: { ...target, selector } });
  test.each<[string, Data]>([
    ['an annotation without an id', { ...sound, id: undefined }],
    ['an id in bare Arabic letters', { ...sound, id: 'https://riwaq.example/تقرير' }],
    [
      'a source in bare Arabic letters',
      { ...sound, target: { ...target, source: 'https://أخبار' } },
    ],
    ['an annotation of another type', { ...sound, type: 'Note' }],
    ['no context', { ...sound, '@context': undefined }],
    ['no target', { ...sound, target: undefined }],
    ['a day for a moment', { ...sound, created: '2025-09-05' }],
    ['a body said twice', { ...sound, bodyValue: 'صحيح' }],
    ['a direction in capitals', { ...sound, body: { ...label, textDirection: 'RTL' } }],
    ['a selector nobody knows', selecting({ ...quote, type: 'WordSelector' })],
    ['two prefixes', selecting({ ...quote, prefix: ['قال', 'إن'] })],
    ['a quote without words', selecting({ ...quote, exact: undefined })],
    ['a position before the text', selecting({ ...position, start: -1 })],
    ['a position in words', selecting({ ...position, end: '12' })],
  ])('%s', (_what, spoilt) => {
    const sent: unknown = JSON.parse(JSON.stringify(spoilt));
    expect(musts.every(({ isMet }) => isMet(sent))).toBe(false);
  });
});

describe('what the REC says and the suite lets pass', () => {
  const targets = annotations.flatMap(({ target }) => target as Target | Target[]);
  const codePoints = [...document.text];
  const before = (offset: number) => codePoints.slice(0, offset).join('').length;

  test('positions count code points, run forward and quote the same words', () => {
    const quoted = targets.map(({ selector: [{ exact }, { start, end }] }) => {
      expect(codePoints.slice(start, end).join('')).toBe(exact);
      return exact;
    });
    expect(quoted).toEqual([
      'ارتَفَعَ حَجْمُ التبادلِ التجاريّ',
      'أكثر من 240 مليار دولارٍ',
      'الأمر مستحيل',
    ]);
  });

  test('no quote and no context cuts a letter from its marks', () => {
    const places = targets.flatMap(({ selector: [{ prefix, suffix }, { start, end }] }) => [
      before(start) - prefix.length,
      before(start),
      before(end),
      before(end) + suffix.length,
    ]);
    expect(places.filter((place) => !isBoundary(document.text, place))).toEqual([]);
  });

  test('moments are in UTC and every body has its type', () => {
    const moments = annotations.flatMap(({ created, modified }) => [created, modified]);
    const sourceDates = targets.map(({ state }) => state.sourceDate);
    for (const moment of [...moments, ...sourceDates]) expect(moment).toMatch(/T[\d:.]+Z$/u);
    const bodies = annotations.flatMap(({ body }) => body as Data[]);
    expect(bodies.map(({ type }) => type)).not.toContain(undefined);
  });
});
