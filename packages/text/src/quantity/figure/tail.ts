/** What follows a number and says what it counts: per cent, money, a unit. */

import { type Found, findPhrase, phrasebook } from '../lexing/phrasebook.ts';
import type { Token } from '../lexing/token.ts';
import type { Stem } from '../lexing/word.ts';
import { type Currency, currencyAt } from '../unit/currency.ts';
import { type Unit, unitAt } from '../unit/unit.ts';
import type { UnitKey } from '../unit/unit-key.ts';

/** What a number counts; `first` to `next` are the tokens that say it. */
export interface Tail {
  readonly kind: 'percent' | 'money' | 'measure' | 'count';
  readonly unit: UnitKey | null;
  readonly currency: string | null;
  readonly grammar: Unit['grammar'];
  readonly hasArticle: boolean;
  readonly first: number;
  readonly next: number;
  /** The tokens up to which the unit itself is said; the sign % names none. */
  readonly unitEnd: number | null;
}

const PERCENT = phrasebook('nothing', [
  ['%|في المئة|في المائة|بالمئة|بالمائة|بالمية|في المية|percent|per cent|pct', true],
  ['من المئة|من المائة', true],
]);
const PER = phrasebook('nothing', [['per|a|an|/', true]]);
/** Units of the calendar, from the day up. */
export const CALENDAR_UNITS: ReadonlySet<string> = new Set([
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
]);
// «3,000 North Korean soldiers»: so many capitalised words may stand between.
const MOST_NAMES_BETWEEN = 2;
const LONGEST_UNIT = 6;

/** The unit, money or per cent at a token; a hyphen, «من» or “of” may lead to it. Null for none. */
export function tailAt(tokens: readonly Token[], at: number): Tail | null {
  const direct = directAt(tokens, afterHyphen(tokens, at));
  if (direct) return direct;
  const token = tokens[at];
  if (token?.form === 'من' || token?.form === 'of') {
    const linked = directAt(tokens, tokens[at + 1]?.form === 'the' ? at + 2 : at + 1);
    return linked && isCountable(linked) && (linked.hasArticle || token.form === 'of')
      ? linked
      : null;
  }
  return behindNames(tokens, at);
}

function directAt(tokens: readonly Token[], at: number): Tail | null {
  return percentAt(tokens, at) ?? countedAt(tokens, at);
}

function percentAt(tokens: readonly Token[], at: number): Tail | null {
  const found = findPhrase(PERCENT, tokens, at);
  const place = { first: at, grammar: 'many', hasArticle: false } as const;
  return found
    ? { ...place, kind: 'percent', unit: null, currency: null, next: found.next, unitEnd: null }
    : null;
}

function countedAt(tokens: readonly Token[], at: number): Tail | null {
  const unit = unitAt(tokens, at);
  const currency = currencyAt(tokens, at);
  // A weight only where its phrase says more than the money's: “pounds of”.
  if (currency && currency.next >= (unit?.next ?? 0)) return moneyTail(tokens, at, currency);
  if (!unit) return null;
  const { key, kind, grammar } = unit.meaning;
  const isPoint = key === 'percentage-point' || key === 'basis-point';
  return {
    kind: isPoint ? 'percent' : kind,
    unit: key,
    currency: null,
    grammar,
    hasArticle: unit.stem.article,
    first: at,
    next: unit.next,
    unitEnd: unit.next,
  };
}

/** Money with what it buys one of: «دولارًا للبرميل», “$70 a barrel”. */
export function moneyTail(tokens: readonly Token[], at: number, currency: Currency): Tail {
  const { code, grammar, hasArticle, next } = currency;
  const place = { kind: 'money', currency: code, grammar, hasArticle, first: at } as const;
  const price = priceUnit(tokens, next);
  return { ...place, unit: price?.key ?? null, next: price?.next ?? next, unitEnd: next };
}

function priceUnit(
  tokens: readonly Token[],
  at: number,
): { readonly key: UnitKey; readonly next: number } | null {
  const found =
    freed(tokens, at, (stem) => stem.preposition && stem.article) ?? perUnit(tokens, at);
  return found && found.meaning.grammar === 'one'
    ? { key: found.meaning.key, next: found.next }
    : null;
}

/** The unit or money at a token that «و», «ب» or «ل» is joined to: «ويومين», «لعام كامل». */
export function joinedTailAt(tokens: readonly Token[], at: number): Tail | null {
  const window = freedTokens(tokens, at, (stem) => !stem.article && (stem.and || stem.preposition));
  const tail = window && countedAt(window, 0);
  if (!tail) return null;
  const { next, unitEnd } = tail;
  return { ...tail, first: at, next: at + next, unitEnd: unitEnd === null ? null : at + unitEnd };
}

function perUnit(tokens: readonly Token[], at: number): Found<Unit> | null {
  return findPhrase(PER, tokens, at) && unitAt(tokens, at + 1);
}

function freed(
  tokens: readonly Token[],
  at: number,
  isFreed: (stem: Stem) => boolean,
): Found<Unit> | null {
  const window = freedTokens(tokens, at, isFreed);
  const found = window && unitAt(window, 0);
  return found && { ...found, next: at + found.next };
}

// The tokens of the longest unit, the first of them without what is joined to it.
function freedTokens(
  tokens: readonly Token[],
  at: number,
  isFreed: (stem: Stem) => boolean,
): Token[] | null {
  const token = tokens[at];
  const stems = token?.stems.filter(isFreed) ?? [];
  if (!token || stems.length === 0) return null;
  const free = stems.map((stem) => ({ ...stem, and: false, preposition: false }));
  return [{ ...token, stems: free }, ...tokens.slice(at + 1, at + LONGEST_UNIT)];
}

function behindNames(tokens: readonly Token[], at: number): Tail | null {
  for (let skipped = 0; skipped < MOST_NAMES_BETWEEN; skipped += 1) {
    const token = tokens[at + skipped];
    if (token?.kind !== 'word' || token.glued || !/^\p{Lu}\p{Ll}/u.test(token.written)) return null;
    const tail = countedAt(tokens, at + skipped + 1);
    if (tail?.kind === 'count') return tail;
  }
  return null;
}

function isCountable(tail: Tail): boolean {
  return tail.kind !== 'percent' && !CALENDAR_UNITS.has(tail.unit ?? '');
}

function afterHyphen(tokens: readonly Token[], at: number): number {
  return tokens[at]?.form === '-' && tokens[at]?.glued && tokens[at + 1]?.glued ? at + 1 : at;
}
