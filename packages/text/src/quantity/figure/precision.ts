/** The words that say how exactly a figure is meant: «نحو», «ما لا يقل عن», “no more than”. */

import { type Found, findPhrase, phrasebook } from '../lexing/phrasebook.ts';
import type { Token } from '../lexing/token.ts';
import type { Precision } from '../quantity.ts';

type Row = readonly [phrases: string, precision: Precision];

const ARABIC_BEFORE: readonly Row[] = [
  [
    'نحو|حوالي|حوالى|قرابة|زهاء|ما يقارب|ما يقارب من|ما يقرب من|يقارب|تقارب|قارب|قاربت|يقرب من|ما يناهز|يناهز|تناهز|ناهز|ناهزت|تقريبا|حدود|في حدود|ما يعادل تقريبا',
    'about',
  ],
  [
    'أكثر من|أزيد من|ما يزيد على|ما يزيد عن|يزيد على|يزيد عن|تزيد على|تزيد عن|زاد على|زاد عن|يفوق|تفوق|فاق|فاقت|ما يفوق|فوق|يتجاوز|تتجاوز|تجاوز|تجاوزت|ما يتجاوز|يتخطى|تتخطى|تخطى|تخطت|متجاوزا|متجاوزة|أكبر من|أعلى من',
    'more-than',
  ],
  [
    'لا يتجاوز|لا تتجاوز|لم يتجاوز|لم تتجاوز|لا يزيد على|لا يزيد عن|لا تزيد على|لا تزيد عن|لم يزد على|لم يزد عن|لم تزد على|لم تزد عن|لا يتعدى|لا تتعدى|لم يتعد|لم تتعد|ما لا يزيد على|ما لا يزيد عن|ما لا يتجاوز|ليس أكثر من|لا أكثر من|ما يصل إلى|يصل إلى حد|حد أقصى|حد أقصى قدره',
    'at-most',
  ],
  [
    'ما لا يقل عن|لا يقل عن|لا تقل عن|لم يقل عن|لم تقل عن|ليس أقل من|لا أقل من|على الأقل|حد أدنى|حد أدنى قدره',
    'at-least',
  ],
  ['أقل من|أدنى من|أصغر من|دون|ما دون|ما يقل عن|يقل عن|تقل عن', 'less-than'],
];

const ENGLISH_BEFORE: readonly Row[] = [
  [
    'about|around|roughly|approximately|approx|some|nearly|almost|close to|circa|an estimated|estimated|~|≈|±',
    'about',
  ],
  [
    'more than|over|above|in excess of|upwards of|exceed|exceeds|exceeded|exceeding|topped|surpassed|greater than|higher than|>',
    'more-than',
  ],
  [
    'up to|at most|no more than|not more than|a maximum of|maximum of|as many as|as much as|≤',
    'at-most',
  ],
  [
    'at least|no fewer than|no less than|not fewer than|not less than|a minimum of|minimum of|≥',
    'at-least',
  ],
  ['less than|fewer than|under|below|lower than|<', 'less-than'],
];

const BEFORE = phrasebook<Precision>('anything', [...ARABIC_BEFORE, ...ENGLISH_BEFORE]);

const AFTER = phrasebook<Precision>('nothing', [
  ['تقريبا|على وجه التقريب|approximately|or so', 'about'],
  [
    'على الأقل|كحد أدنى|بحد أدنى|أو أكثر|فأكثر|فما فوق|at least|or more|and above|and over|+',
    'at-least',
  ],
  ['على الأكثر|كحد أقصى|بحد أقصى|أو أقل|فأقل|فما دون|at most|or less|or fewer', 'at-most'],
]);

/** What the words at a token say of the figure after them, or null. */
export function precisionBeforeAt(tokens: readonly Token[], at: number): Found<Precision> | null {
  return findPhrase(BEFORE, tokens, at);
}

/** What the words at a token say of the figure before them, or null. */
export function precisionAfterAt(tokens: readonly Token[], at: number): Found<Precision> | null {
  const isLooseSign = tokens[at]?.form === '+' && !tokens[at]?.glued;
  return isLooseSign ? null : findPhrase(AFTER, tokens, at);
}
