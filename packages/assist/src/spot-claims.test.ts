import { joinBlocks, type LooseBlock, sentencesOf, type TextDocument } from '@isnad/text';
import { describe, expect, test } from 'vitest';
import type { HintReason } from './claim-hint.ts';
import { mostWorthChecking, spotClaims } from './spot-claims.ts';

function paragraph(text: string): LooseBlock {
  return { kind: 'paragraph', level: 0, text, direction: 'rtl', language: 'ar' };
}

function heading(text: string): LooseBlock {
  return { ...paragraph(text), kind: 'heading', level: 2 };
}

function articleOf(...blocks: readonly LooseBlock[]): TextDocument {
  return joinBlocks(blocks);
}

function hintsOf(document: TextDocument) {
  return spotClaims(document, sentencesOf(document)).map((hint) => ({
    ...hint,
    words: document.text.slice(hint.span.start, hint.span.end),
  }));
}

const trade =
  'أظهرت المباحثات عمق الترابط الاقتصادي بين موسكو وبكين، إذ ارتفع حجم التبادل التجاري إلى أكثر من 240 مليار دولار العام الماضي، فيما باتت الصين أكبر مستورد للنفط والفحم الروسيين، وتستعد لتجاوز أوروبا كسوق رئيسي للغاز.';

const sentences: readonly (readonly [sentence: string, reasons: readonly HintReason[]])[] = [
  [trade, ['figure', 'magnitude', 'money', 'date', 'comparison', 'prediction']],
  ['واشنطن تترقب', []],
  ['ارتفعت الأسعار بنسبة ٢٥٪ في سبتمبر.', ['figure', 'percentage', 'date', 'comparison']],
  ['وأكَّدَ الوزير أنّ الأمر “مستحيل”.', ['attribution', 'quotation']],
  ['إرسال الأخيرة آلاف الجنود لدعم العمليات.', ['magnitude']],
  ['وبحسب التقرير انخفض الإنتاج بسبب الحرب.', ['attribution', 'comparison', 'cause']],
  ['سيارة في سياسة سيبيريا', []],
  ['Trade rose to $245bn in 2024.', ['figure', 'magnitude', 'money', 'date', 'comparison']],
  ['The minister said prices will fall.', ['attribution', 'prediction']],
  ['You may march on.', []],
  ['It opened on 3 May.', ['figure', 'date']],
];

describe('claim spotting', () => {
  test.each(sentences)('names why «%s» may be worth checking', (sentence, reasons) => {
    const [hint] = hintsOf(articleOf(paragraph(sentence)));
    expect(hint?.reasons).toEqual(reasons);
    expect(hint?.score === 0).toBe(reasons.length === 0);
  });

  test('puts the trade figure before every headline and subhead', () => {
    const subheads = ['أوكرانيا على رأس الملفات', 'الصين.. شريان اقتصادي لروسيا', 'واشنطن تترقب'];
    const document = articleOf(...subheads.map(heading), paragraph(trade));
    const first = mostWorthChecking(spotClaims(document, sentencesOf(document)))[0];
    expect(first && document.text.slice(first.span.start, first.span.end)).toBe(trade);
  });

  test('holds a heading and a question for less worth checking than the same statement', () => {
    const [plain, asHeading, asQuestion] = hintsOf(
      articleOf(
        paragraph('بلغ العجز 3 مليارات دولار'),
        heading('بلغ العجز 3 مليارات دولار'),
        paragraph('هل بلغ العجز 3 مليارات دولار؟'),
      ),
    ).map((hint) => hint.score);
    expect(asHeading).toBeLessThan(plain ?? 0);
    expect(asQuestion).toBeLessThan(plain ?? 0);
  });

  test('keeps reading order among equals and answers in the order it was asked', () => {
    const document = articleOf(paragraph('لا شيء هنا. ولا هنا.'), heading('ولا هنا'));
    const hints = spotClaims(document, sentencesOf(document));
    expect(mostWorthChecking(hints)).toEqual(hints);
    const backwards = spotClaims(document, sentencesOf(document).toReversed());
    expect(backwards).toEqual(hints.toReversed());
  });

  test('reads a huge sentence without losing its place', () => {
    const [hint] = hintsOf(articleOf(paragraph(`${'كلمة '.repeat(20_000)}240 مليار`)));
    expect(hint?.reasons).toEqual(['figure', 'magnitude']);
  });
});
