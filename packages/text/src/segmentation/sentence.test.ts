import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bracketed, documentOf, marked, TRICKY_SIGNS } from '../bracket.test-language.ts';
import { SEED_LINES } from '../seed-article.test-language.ts';
import { sentencesOf } from './sentence.ts';

const trickyLine = fc.string({ unit: fc.constantFrom(...TRICKY_SIGNS), maxLength: 60 });

describe('an article falls into sentences', () => {
  test.each([
    ['Arabic and Latin end marks', '[لماذا؟] [لأنه حضر!] [وعقد محادثات.] [ثم عاد…] [انتهى.]'],
    ['a headline with two dots', '[الصين.. شريان اقتصادي لروسيا]'],
    ['two dots in a paragraph', '[عاد بوتين.. وبقي شي.] [انتهى.]'],
    ['decimals', '[بلغت 3.5 مليار دولار.] [أو ٣٫٥٪.]'],
    ['initials and titles', '[قال د. محمد وأ.د. سامي إنه حضر.] [نعم.]'],
    ['Latin initials', '[J. K. Rowling met Mr. Smith of the U.S. Senate.] [It ended.]'],
    ['a small letter after a full stop', '[It cost approx. five roubles.] [Cheap.]'],
    ['a question inside a sentence', '[“Why?” he asked.] [Nobody knew.]'],
    ['closing quotes and brackets', '[قال «انتهى.»] [ثم (عاد.)] [نعم.”] [لا.]'],
    ['a mark after the closing quote', '[يبدو “مستحيلًا”.] [وفي المقابل.]'],
    ['a short word before the stop', '[قال له.] [ثم مضى به.] [نعم.]'],
    ['numbered items', '[1. زار بكين.] [2. ثم عاد.]'],
    ['a web address', '[انظر https://kremlin.ru/news?id=1 الآن.] [شكرا.]'],
    ['several marks', '[حقا؟!] [نعم...] [لا.]'],
    ['an omission', '[قال (...) ثم عاد.] [نعم.]'],
    ['no mark at all', '[زار بكين]'],
    ['outer spaces', '  [زار بكين.]   [ثم عاد.]  '],
  ])('%s', (_what, source) => {
    const { text } = marked(source);
    const sentences = sentencesOf(documentOf(text));
    expect(bracketed(text, sentences)).toBe(source);
  });

  test('a note number stays with its sentence', () => {
    const text = 'عاد بوتين.[1] ثم سافر.';
    expect(sentencesOf(documentOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      'عاد بوتين.[1]',
      'ثم سافر.',
    ]);
  });

  test('a heading is one sentence whatever it contains', () => {
    expect(sentencesOf(documentOf('# ماذا حدث؟ لا شيء.', 'نعم.'))).toEqual([
      { start: 0, end: 17 },
      { start: 18, end: 22 },
    ]);
  });

  test('the seed article has its headline, six headings and ten sentences', () => {
    const document = documentOf(...SEED_LINES);
    const sentences = sentencesOf(document).map(({ start, end }) =>
      document.text.slice(start, end),
    );
    expect(sentences).toHaveLength(17);
    expect(sentences).toContain('الصين.. شريان اقتصادي لروسيا');
    expect(sentences).toContain(
      'لكن محللين أكدوا أن التحالف الروسي–الصيني أصبح متينًا، وأن انفصالهما يبدو “مستحيلًا”.',
    );
  });
});

test('every sign that is no space belongs to exactly one sentence, within one block', () => {
  fc.assert(
    fc.property(fc.array(trickyLine, { maxLength: 4 }), (lines) => {
      const document = documentOf(...lines);
      const sentences = sentencesOf(document);
      const owners = new Uint8Array(document.text.length);
      for (const { start, end } of sentences) {
        expect(document.blocks.some((block) => block.start <= start && end <= block.end)).toBe(
          true,
        );
        expect(document.text.slice(start, end)).toMatch(/^\S(.*\S)?$/su);
        for (let at = start; at < end; at += 1) owners[at] = (owners[at] ?? 0) + 1;
      }
      for (const [at, count] of owners.entries()) {
        expect(count).toBeLessThanOrEqual(1);
        if (/\S/.test(document.text.charAt(at))) expect(count).toBe(1);
      }
    }),
  );
});
