// A long Arabic article and thousands of claims on it, the same ones at every run.

import { type Tone, tones } from '@isnad/highlighter';
import { joinBlocks, type Span, type TextDocument } from '@isnad/text';

export type Mark = { id: string; spans: readonly Span[]; tone: Tone };

const words =
  'اختتم الرئيس الروسي زيارة إلى الصين استمرت نحو أسبوع كامل في تحرك نادر من حيث مدتها وكثافة جدول أعمالها وخلال الزيارة شارك في قمة منظمة شنغهاي للتعاون بمدينة تيانجين وعقد محادثات مطولة كما حضر العرض العسكري الضخم الذي أقيم في ساحة ببكين في الثالث من سبتمبر بمناسبة الذكرى 80 لهزيمة اليابان وأظهرت المباحثات عمق الترابط الاقتصادي بين موسكو وبكين إذ ارتفع حجم التبادل التجاري إلى أكثر من 240 مليار دولار العام الماضي بزيادة 12.5% فيما باتت الصين أكبر مستورد للنفط والفحم الروسيين وتستعد لتجاوز أوروبا كسوق رئيسي للغاز بحسب OpenAI والإسلام لا يزال'.split(
    ' ',
  );
const paragraphLength = 480;

/** Chance that can be repeated (a multiplicative generator modulo 2³¹ − 1). */
export function chanceFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 16807) % 2147483647;
    return state % below;
  };
}

/** Paragraphs of about 480 letters until the text weighs `bytes` in UTF-8. */
export function writeArticle(bytes: number): TextDocument {
  const chance = chanceFrom(11);
  const paragraphs: string[] = [];
  const encoder = new TextEncoder();
  for (let weight = 0; weight < bytes; ) {
    let text = '';
    while (text.length < paragraphLength) text += `${words[chance(words.length)] ?? ''} `;
    paragraphs.push(`${text.trim()}.`);
    weight += encoder.encode(text).length + 1;
  }
  return joinBlocks(
    paragraphs.map((text) => {
      return { kind: 'paragraph', level: 0, text, direction: 'rtl', language: 'ar' };
    }),
  );
}

/**
 * Claims of 20 to 120 code units and on to the ends of their words, anywhere, over each other and over
 * paragraphs; eight are seen first.
 */
export function markClaims({ text }: TextDocument, count: number): Mark[] {
  const chance = chanceFrom(23);
  return Array.from({ length: count }, (_, place): Mark => {
    const length = 20 + chance(100);
    const start = chance(place < 8 ? 1200 : text.length - length);
    return {
      id: `claim-${place}`,
      spans: [wholeWords(text, start, start + length)],
      tone: tones[chance(tones.length)] ?? 'true',
    };
  });
}

/** As the workbench marks claims: on to the ends of the words. */
export function wholeWords(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start -= 1;
  while (/\S/.test(text.charAt(end))) end += 1;
  return { start, end };
}
