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
    ['a stop between statements', '[عاد بوتين إلى موسكو؛] [وبقي شي في بكين.] [انتهى.]'],
    ['a list in brackets', '[وافقت دول (مصر؛ الأردن؛ قطر) على القرار.] [انتهى.]'],
    ['an Urdu full stop', '[وہ آیا۔] [وہ گیا۔]'],
    ['closed brackets before a stop', '[حضر (شي) أيضا؛] [ثم عاد.]'],
    ['Arabic titles', '[قال م. وليد وأ. سعاد ود. هند.] [ثم أ.م.د. علي وم.م. حسن.]'],
    ['pages, parts and boxes', '[انظر ص. 12 وج. 2 ومج. 3 وص.ب. 40.] [ثم عد.]'],
    ['agencies and companies', '[نقلت أ.ف.ب. عن شركة ذ.م.م. قطرية.] [نعم.]'],
    ['eras', '[بنيت سنة 300 ق.م. في اليمن.] [وفتحت سنة 15 هـ. على يد خالد.]'],
    ['a sentence that ends with its year', '[وقعت عام 2024م.] [وقال شي ذلك عام 1445 هـ.] [وعاد.]'],
    ['a year', '[حدث ذلك في 2024.] [ثم عاد في ٢٠٢٥.]'],
    ['an hour', '[وصل الساعة 10 ص. وغادر 5 م. من المطار.]'],
    [
      'English short forms',
      '[Prices, e.g. of gas, i.e. energy, rose vs. Asia.] [Jan. 5 was calm.]',
    ],
    [
      'an hour that ends its sentence',
      '[He came at 5 p.m. Monday.] [It left at 9 a.m.] [The end.]',
    ],
    ['a country that ends its sentence', '[He left the U.S.] [It was late.]'],
    ['companies', '[Apple Inc. said so.] [So did Tesla Inc.] [They agreed.]'],
    ['a plain No', '[He said No.] [Nobody knew why it was No. 5.]'],
    ['degrees and generations', '[Ph.D. students met King Jr. Monday.] [Nobody else.]'],
    ['a question with its speaker', '[«هل تعود؟» سأل الرئيس.] [«نعم.»] [وأضاف آخر.]'],
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
