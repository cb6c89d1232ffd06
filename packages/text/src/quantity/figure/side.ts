/** One end of a figure: an amount with the money before it and the unit behind it. */

import type { Token } from '../lexing/token.ts';
import { type Amount, amountAt } from '../number/amount.ts';
import { numberWordAt } from '../number/number-book.ts';
import { exactly } from '../number/sum.ts';
import { type Currency, currencySignAt } from '../unit/currency.ts';
import { moneyTail, type Tail, tailAt } from './tail.ts';

/** An amount and what it counts. */
export interface Side {
  readonly amount: Amount;
  readonly tail: Tail | null;
  /** The token of the number itself, behind a sign of money. */
  readonly at: number;
  readonly next: number;
}

/** The amount at a token with its unit; null when there is none or when it is part of a name. */
export function sideAt(tokens: readonly Token[], at: number, isSplit = false): Side | null {
  const currency = currencySignAt(tokens, at);
  const hasPercent = tokens[at]?.form === '%' && tokens[at + 1]?.glued === true;
  const signed = currency?.next ?? (hasPercent ? at + 1 : at);
  const isNegative = isMinus(tokens, signed);
  const begun = isNegative ? signed + 1 : signed;
  const amount = amountAt(tokens, begun, isSplit);
  if (!amount || (tokens[begun]?.joined && !currency)) return null;
  const tail = tailOf(tokens, at, amount, currency, hasPercent);
  const next = tail ? Math.max(tail.next, amount.next) : amount.next;
  if (isTiedToWord(tokens, next)) return null;
  const side = { amount: isNegative ? negative(amount) : amount, tail, at: begun, next };
  return withPartOfUnit(tokens, side);
}

/** The same amount with «ونصف» said after its unit: «ثلاث سنوات ونصف السنة». */
export function withPartOfUnit(tokens: readonly Token[], side: Side): Side {
  const { tail, amount } = side;
  if (!tail || tail.kind === 'percent') return side;
  const part = partAfterAnd(tokens, side.next);
  if (!part || numberWordAt(tokens, part.next)?.meaning.role === 'scale') return side;
  const again = tailAt(tokens, part.next);
  const isSame = again?.unit === tail.unit && again?.kind === tail.kind && again.hasArticle;
  if (again && !isSame) return side;
  const { from, to } = amount.value;
  const value = { from: exactly(from + part.value), to: exactly(to + part.value) };
  return { ...side, amount: { ...amount, value }, next: again?.next ?? part.next };
}

function partAfterAnd(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly next: number } | null {
  const form = tokens[at]?.form;
  const isAnd = form === 'و' || form === 'and';
  const begun = isAnd ? at + (tokens[at + 1]?.form === 'a' ? 2 : 1) : at;
  const word = numberWordAt(tokens, begun);
  if (word?.meaning.role !== 'fraction' || !(isAnd || word.stem.and)) return null;
  return { value: word.meaning.value, next: word.next };
}

function tailOf(
  tokens: readonly Token[],
  at: number,
  amount: Amount,
  currency: Currency | null,
  hasPercent: boolean,
): Tail | null {
  const behind = amount.next;
  if (currency) {
    const money = moneyTail(tokens, behind, { ...currency, next: behind });
    return { ...money, first: at, unitEnd: currency.next };
  }
  if (!hasPercent) return tailAt(tokens, behind);
  return {
    kind: 'percent',
    unit: null,
    currency: null,
    grammar: 'many',
    hasArticle: false,
    first: at,
    next: behind,
    unitEnd: null,
  };
}

function isMinus(tokens: readonly Token[], at: number): boolean {
  const [sign, figures] = [tokens[at], tokens[at + 1]];
  return sign?.form === '-' && !sign.glued && figures?.kind === 'numeral' && figures.glued;
}

function negative(amount: Amount): Amount {
  return { ...amount, value: { from: -amount.value.to, to: -amount.value.from } };
}

// “4G”, “5-star”, «10:30»: letters that touch the figure and are no unit make it a name.
function isTiedToWord(tokens: readonly Token[], at: number): boolean {
  const [after, further] = [tokens[at], tokens[at + 1]];
  if (!after?.glued || tokens[at - 1]?.kind !== 'numeral') return false;
  if (after.kind === 'word') return true;
  return /^[-@/_]$/.test(after.form) && further?.glued === true && further.kind !== 'numeral';
}
