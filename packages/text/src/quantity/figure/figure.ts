/** Reads one figure with what qualifies it and what it counts. */

import type { Token } from '../lexing/token.ts';
import type { Amount } from '../number/amount.ts';
import type { Precision, Quantity, QuantityKind } from '../quantity.ts';
import { bareUnitAt } from './bare-unit.ts';
import { isFalseFriend, isSomeOne } from './false-friend.ts';
import { precisionAfterAt, precisionBeforeAt } from './precision.ts';
import { endsAt } from './range.ts';
import type { Side } from './side.ts';
import { CALENDAR_UNITS, type Tail } from './tail.ts';

/** A quantity and the token after it. */
export interface Reading {
  readonly quantity: Quantity;
  readonly next: number;
}

interface Ends {
  readonly first: Side;
  readonly last: Side | null;
  readonly next: number;
}

/** The figure at a token, or null. Its period is not known yet. */
export function figureAt(tokens: readonly Token[], at: number): Reading | null {
  const before = precisionBeforeAt(tokens, at);
  const begun = before?.next ?? at;
  const ends = endsAt(tokens, begun) ?? loneUnit(tokens, begun, before !== null);
  if (!ends || isDoubtful(tokens, ends) || isDuring(tokens, at, ends)) return null;
  const after = precisionAfterAt(tokens, ends.next);
  const next = after?.next ?? ends.next;
  const said = before?.meaning ?? after?.meaning ?? null;
  const first = tokens[at];
  const last = tokens[next - 1];
  if (!first || !last) return null;
  const span = { start: first.start, end: last.end };
  return { quantity: { span, ...meaningOf(tokens, ends, said) }, next };
}

function loneUnit(tokens: readonly Token[], at: number, isQualified: boolean): Ends | null {
  const side = bareUnitAt(tokens, at, isQualified);
  return side && { first: side, last: null, next: side.next };
}

function isDoubtful(tokens: readonly Token[], { first, last }: Ends): boolean {
  const tail = first.tail ?? last?.tail ?? null;
  return tail ? isSomeOne(tokens, first.at, tail) : isFalseFriend(tokens, first.at, first.amount);
}

// “Pledged over two years” spreads them, “for over two years” exceeds them.
function isDuring(tokens: readonly Token[], at: number, { first }: Ends): boolean {
  if (tokens[at]?.form !== 'over' || !CALENDAR_UNITS.has(first.tail?.unit ?? '')) return false;
  return !/^(?:for|well|just|after|took|lasted|lasting|of)$/.test(tokens[at - 1]?.form ?? '');
}

function meaningOf(
  tokens: readonly Token[],
  { first, last }: Ends,
  said: Precision | null,
): Omit<Quantity, 'span'> {
  const tail = last?.tail ?? first.tail;
  const unitStart = tokens[tail?.first ?? -1]?.start;
  const unitEnd = tail?.unitEnd ? tokens[tail.unitEnd - 1]?.end : undefined;
  const hasUnit = unitStart !== undefined && unitEnd !== undefined;
  const { shape } = first.amount;
  return {
    kind: kindOf(tail, shape),
    value: { from: first.amount.value.from, to: (last ?? first).amount.value.to },
    precision: said ?? (shape === 'vague' ? 'vague' : 'exact'),
    unit: tail?.unit ?? null,
    unitSpan: hasUnit ? { start: unitStart, end: unitEnd } : null,
    currency: tail?.currency ?? null,
    period: null,
  };
}

// Two-thirds of the voters are a share, half an hour is a measure.
function kindOf(tail: Tail | null, shape: Amount['shape']): QuantityKind {
  const isCount = tail === null || tail.kind === 'count';
  return isCount ? (shape === 'fraction' ? 'fraction' : 'count') : tail.kind;
}
