/** Reads every quantity out of a text, so that a checker need not type what the claim already says. */

import { figureAt, type Reading } from './figure/figure.ts';
import { orderAt } from './figure/order.ts';
import { mayOpenPhrase } from './lexing/phrasebook.ts';
import { type Token, tokensOf } from './lexing/token.ts';
import { withPeriods } from './period-of-figure.ts';
import type { Quantity } from './quantity.ts';
import { fromIsoDate, toIsoPeriod } from './time/iso-date.ts';
import type { Moment } from './time/moment.ts';
import { timeAt } from './time/time.ts';

/** What the text itself does not say. */
export interface QuantityOptions {
  /** BCP 47; number words are read in Arabic, English and undetermined (`und`) texts. */
  readonly language: string;
  /** ISO 8601 day of publication, which relative times need; without it their period is null. */
  readonly publishedOn: string | null;
}

/**
 * The quantities of an Arabic or English text: figures, money, rates, measures, places in an order,
 * dates and periods. Of texts in other languages only figures, signs and numeric dates are read.
 * Takes time in proportion to the text.
 */
export function quantitiesOf(text: string, options: QuantityOptions): readonly Quantity[] {
  const tokens = tokensFor(text, options.language);
  const today = options.publishedOn === null ? null : fromIsoDate(options.publishedOn);
  const quantities: Quantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    const reading = mayOpen(tokens, at) ? readingAt(tokens, at, today) : null;
    if (reading) quantities.push(behind(quantities.at(-1), tokens, at, reading.quantity));
    at = reading?.next ?? at + 1;
  }
  return withPeriods(text, quantities);
}

function tokensFor(text: string, language: string): Token[] {
  const tokens = tokensOf(text);
  if (/^(?:ar|en|und)(?:-|$)/i.test(language)) return tokens;
  return tokens.map((token) => (token.kind === 'word' ? { ...token, stems: [] } : token));
}

function mayOpen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || isInsideWord(tokens, at)) return false;
  return token.kind === 'numeral' || token.kind === 'date' || mayOpenPhrase(token);
}

// Letters and figures that touch are one word: nothing begins or ends between them.
function isInsideWord(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return token?.glued === true && isWordLike(token) && before !== undefined && isWordLike(before);
}

function isWordLike({ kind }: Token): boolean {
  return kind !== 'sign' && kind !== 'stop';
}

function readingAt(tokens: readonly Token[], at: number, today: number | null): Reading | null {
  const moment = timeAt(tokens, at, today);
  const reading = moment
    ? ofMoment(tokens, at, moment)
    : (orderAt(tokens, at) ?? figureAt(tokens, at));
  return reading && !isInsideWord(tokens, reading.next) ? reading : null;
}

function ofMoment(tokens: readonly Token[], at: number, moment: Moment): Reading | null {
  const [first, last] = [tokens[at], tokens[moment.next - 1]];
  if (!first || !last) return null;
  const { kind, days, isAbout, next } = moment;
  return {
    quantity: {
      span: { start: first.start, end: last.end },
      kind,
      value: null,
      precision: isAbout ? 'about' : 'exact',
      unit: null,
      unitSpan: null,
      currency: null,
      period: days && toIsoPeriod(days),
    },
    next,
  };
}

// An ordinal takes in the noun before it, unless that already belongs to another quantity.
function behind(
  last: Quantity | undefined,
  tokens: readonly Token[],
  at: number,
  quantity: Quantity,
): Quantity {
  const isClear = !last || last.span.end <= quantity.span.start;
  const start = isClear ? quantity.span.start : (tokens[at]?.start ?? quantity.span.start);
  return { ...quantity, span: { start, end: quantity.span.end } };
}
