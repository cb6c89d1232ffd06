import { describe, expect, test } from 'vitest';
import { claim } from '../desk.test-language.ts';
import { hostileInput } from '../hostile.test-language.ts';
import { article, version } from '../newsroom.test-language.ts';
import { buildReport } from '../report/build-report.ts';
import { reportInput } from '../report-input.test-language.ts';
import { renderAnnotations } from './annotation.ts';
import { toEmbeddableJson } from './json.ts';

const place = { baseUrl: 'https://riwaq.example', path: '/تقارير/بوتين' };

interface Target {
  readonly type: string;
  readonly source: string;
  readonly selector: readonly [
    { readonly type: string; readonly exact: string; readonly prefix: string },
    { readonly type: string; readonly start: number; readonly end: number },
  ];
  readonly state: { readonly sourceDate: string };
}

interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly created: string;
  readonly modified: string;
  readonly body: readonly {
    readonly type: string;
    readonly purpose: string;
    readonly textDirection?: string;
  }[];
  readonly target: Target | readonly Target[];
}

interface Page {
  readonly '@context': unknown;
  readonly id: string;
  readonly type: string;
  readonly startIndex: number;
  readonly partOf: { readonly total: number };
  readonly items: readonly Annotation[];
}

function annotate(input = reportInput()): Page {
  return renderAnnotations(buildReport(input), place) as unknown as Page;
}

const targetsOf = ({ target }: Annotation): readonly Target[] =>
  'selector' in target ? [target] : target;

const isIri = /^[\x21-\x7E]+$/u;
const isUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u;

describe('the page of annotations', () => {
  test('carries the word «assessing», which the published context lacks', () => {
    expect(annotate()['@context']).toEqual([
      'http://www.w3.org/ns/anno.jsonld',
      { assessing: 'oa:assessing' },
    ]);
  });

  test('holds one annotation for every claim with a verdict', () => {
    const page = annotate();
    expect(page.type).toBe('AnnotationPage');
    expect(page.startIndex).toBe(0);
    expect(page.items.map(({ id }) => id.split('#')[1])).toEqual([
      'annotation-1',
      'annotation-2',
      'annotation-3',
      'annotation-5',
    ]);
    expect(page.partOf.total).toBe(page.items.length);
    expect(page.items.every((item) => !('@context' in item))).toBe(true);
  });
});

describe.each(annotate().items)('annotation $id', (annotation) => {
  test('assesses, in bodies that each say what they are for', () => {
    expect(annotation.motivation).toBe('assessing');
    expect(annotation.body.slice(0, 2).map(({ purpose }) => purpose)).toEqual([
      'classifying',
      'assessing',
    ]);
    expect(annotation.body.filter(({ type }) => !type)).toEqual([]);
    expect(annotation.body.map(({ textDirection = 'rtl' }) => textDirection)).not.toContain('auto');
  });

  test('gives moments in UTC, in order', () => {
    const states = targetsOf(annotation).map(({ state }) => state.sourceDate);
    for (const moment of [annotation.created, annotation.modified, ...states]) {
      expect(moment).toMatch(isUtc);
    }
    expect(annotation.created <= annotation.modified).toBe(true);
  });

  test('points at words by quote and by code points, under ASCII addresses', () => {
    const codePoints = [...version.document.text];
    expect(annotation.id).toMatch(isIri);
    for (const { source, selector } of targetsOf(annotation)) {
      const [quote, position] = selector;
      expect(source).toMatch(isIri);
      expect([quote.type, position.type]).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
      expect(codePoints.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(position.end).toBeGreaterThan(position.start);
      expect(codePoints.slice(0, position.start).join('').endsWith(quote.prefix)).toBe(true);
    }
  });
});

test('a claim with a gap has a target for each part', () => {
  const third = annotate().items.find(({ id }) => id.endsWith('annotation-3'));
  expect(third ? targetsOf(third).map(({ selector }) => selector[0].exact) : []).toEqual([
    'تستعد الصين لتجاوز أوروبا',
    'سوق رئيسي للغاز',
  ]);
});

test('a pasted article is named by the hash of its text', () => {
  const details = { ...article.details, url: null };
  const claims = [claim({ number: 1, words: ['في تحرك نادر'] })];
  const [item] = annotate(reportInput({ claims, article: { ...article, details } })).items;
  expect(item ? targetsOf(item)[0]?.source : '').toBe(`urn:isnad:text:sha256:${'a'.repeat(64)}`);
});

test('hostile words stay data and hostile addresses are not told', () => {
  const json = toEmbeddableJson(renderAnnotations(buildReport(hostileInput()), place));
  expect(json).not.toContain('<');
  expect(annotate(hostileInput()).items[0]?.body).toHaveLength(2);
  expect(targetsOf(annotate(hostileInput()).items[0] as Annotation)[0]?.source).toMatch(/^urn:/u);
});
