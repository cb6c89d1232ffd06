import { markedAt } from '@isnad/core';
import { describe, expect, test } from 'vitest';
import { claim, evidence, source, verdict } from '../desk.test-language.ts';
import { newsroom, version } from '../newsroom.test-language.ts';
import { reportInput } from '../report-input.test-language.ts';
import { buildReport } from './build-report.ts';
import { readReport, toCanonicalJson } from './canonical-json.ts';

const words = ['استمرت نحو أسبوع كامل'];

describe('what of a claim goes out', () => {
  test.each([
    ['open', 'pending'],
    ['checking', 'pending'],
    ['submitted', 'pending'],
    ['returned', 'pending'],
    ['recheck', 'pending'],
    ['approved', 'checked'],
    ['published', 'checked'],
  ] as const)('a claim that is %s goes out as %s', (stage, state) => {
    const report = buildReport(reportInput({ claims: [claim({ number: 1, words, stage })] }));
    expect(report.claims.map((one) => one.state)).toEqual([state]);
  });

  test('a withdrawn claim does not go out', () => {
    const claims = [claim({ number: 1, words, stage: 'withdrawn' })];
    expect(buildReport(reportInput({ claims })).claims).toEqual([]);
  });

  test('a pending claim carries its words and nothing that prejudges it', () => {
    const report = buildReport(reportInput());
    const pending = report.claims.find(({ state }) => state === 'pending');
    expect(Object.keys(pending ?? {}).sort()).toEqual([
      'appearances',
      'id',
      'number',
      'quote',
      'state',
    ]);
    expect(toCanonicalJson(report)).not.toContain('مسودة لا تُنشر');
  });

  test('claims stand in the order of their numbers', () => {
    const claims = [claim({ number: 2, words }), claim({ number: 1, words })];
    expect(buildReport(reportInput({ claims })).claims.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('a verdict whose rating left the scale waits until it is judged again', () => {
    const claims = [claim({ number: 1, words, verdict: verdict({ rating: 'gone' }) })];
    expect(buildReport(reportInput({ claims })).claims[0]?.state).toBe('pending');
  });

  test('evidence from a source that nobody knows is a bug', () => {
    const claims = [claim({ number: 1, words, evidence: [evidence({ sourceId: 'lost' })] })];
    expect(() => buildReport(reportInput({ claims }))).toThrow('unknown source: lost');
  });
});

describe('a confidential source', () => {
  const secrets = {
    title: 'secret-title',
    publisher: 'secret-publisher',
    author: 'secret-author',
    url: 'https://secret-address.example/',
    publishedOn: '1999-01-01',
    language: 'secret-language',
  };

  test('leaves nothing behind that could tell who it is', () => {
    const report = buildReport(
      reportInput({
        claims: [
          claim({
            number: 1,
            words,
            evidence: [
              evidence({
                passage: 'secret-passage',
                translation: 'secret-translation',
                note: 'secret-note',
              }),
            ],
          }),
        ],
        sources: [source({ ...secrets, confidential: true })],
      }),
    );
    const json = toCanonicalJson(report);
    expect(json).toContain('"confidential":true');
    expect(json).not.toContain('secret');
    expect(json).not.toContain('1999');
  });
});

describe('where a claim stands', () => {
  test('its words have their sentence around them', () => {
    const report = buildReport(reportInput({ claims: [claim({ number: 1, words })] }));
    expect(report.claims[0]?.appearances[0]).toMatchObject({
      quote: 'استمرت نحو أسبوع كامل',
      before: 'اختتم الرئيس الروسي زيارة إلى الصين ',
      after: '، في تحرك نادر.',
    });
  });

  test('an emoji before it counts as one code point and two units', () => {
    const claims = [claim({ number: 1, words: ['أكثر من 240 مليار دولار'] })];
    const segment = buildReport(reportInput({ claims })).claims[0]?.appearances[0]?.segments[0];
    const { text } = version.document;
    const before = text.slice(0, text.indexOf('أكثر من'));
    expect(before).toContain('🔴');
    expect(segment?.start).toBe(before.length);
    expect(segment?.codePoints.start).toBe([...before].length);
    expect(segment?.codePoints.start).toBe(before.length - 1);
  });

  test('a sentence without end is cut at a word on both sides', () => {
    const text = `${'كلمة '.repeat(200)}الادعاء هنا${' كلمة'.repeat(200)}`;
    const start = text.indexOf('الادعاء');
    const block = { kind: 'paragraph', level: 0, direction: 'rtl', language: 'ar' } as const;
    const document = { text, blocks: [{ ...block, start: 0, end: text.length }] };
    const segment = { start, end: start + 11, exact: 'الادعاء هنا', prefix: '', suffix: '' };
    const marked = claim({ number: 1, words });
    const appearances = [markedAt('a', { versionId: version.id, segments: [segment] })];
    const [appearance] =
      buildReport(
        reportInput({ version: { ...version, document }, claims: [{ ...marked, appearances }] }),
      ).claims[0]?.appearances ?? [];
    expect(appearance?.before).toMatch(/^…(?:كلمة )+$/u);
    expect(appearance?.after).toMatch(/^(?: كلمة)+…$/u);
    expect(appearance?.before.length).toBeLessThan(170);
  });
});

describe('the frozen report', () => {
  test('reads back as what was frozen', () => {
    const report = buildReport(reportInput());
    expect(readReport(toCanonicalJson(report))).toEqual(report);
  });

  test('is the same text whatever the order in which it was put together', () => {
    const report = buildReport(reportInput());
    const turned = Object.fromEntries(Object.entries(report).reverse()) as typeof report;
    expect(toCanonicalJson(turned)).toBe(toCanonicalJson(report));
  });

  test.each(['null', '[]', '{}', '{"schemaVersion":2,"claims":[]}', '{"schemaVersion":1}'])(
    'is not taken from %s',
    (json) => {
      expect(() => readReport(json)).toThrow('known schema version');
    },
  );

  test('knows the bounds of the scale, or that there are none', () => {
    const loose = newsroom.scale.filter(({ number }) => number === null);
    expect(buildReport(reportInput()).bounds).toEqual({ worst: 1, best: 5 });
    expect(
      buildReport(reportInput({ claims: [], newsroom: { ...newsroom, scale: loose } })).bounds,
    ).toBeNull();
  });
});
