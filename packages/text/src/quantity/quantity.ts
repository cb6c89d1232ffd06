/** What a quantity of a claim is: how much of what, in which money, over which time. */

import type { Span } from '../document.ts';
import type { UnitKey } from './unit/unit-key.ts';

/** `measure` is an amount of a physical unit or of time; `count` is of people, things or unnamed. */
export type QuantityKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'fraction'
  | 'measure'
  | 'ordinal'
  | 'date'
  | 'period';

/** How the words bind the value; `vague` is a bare plural such as «آلاف» or “dozens”. */
export type Precision =
  | 'exact'
  | 'about'
  | 'more-than'
  | 'less-than'
  | 'at-least'
  | 'at-most'
  | 'vague';

/** Equal ends when no range is said. «آلاف» runs from three of its scale («dozens» from two) to ten. */
export interface ValueRange {
  readonly from: number;
  readonly to: number;
}

/** First and last day, both included, as Gregorian ISO 8601 dates (`2024-01-01`). */
export interface QuantityPeriod {
  readonly from: string;
  readonly to: string;
}

/** One quantity as the text says it. Quantities of a text are disjoint and in reading order. */
export interface Quantity {
  /** The words of the quantity with what qualifies them («أكثر من»), on word boundaries. */
  readonly span: Span;
  readonly kind: QuantityKind;
  /** Percent as 12 for 12 %, a fraction as 0.5; null for dates and periods. */
  readonly value: ValueRange | null;
  readonly precision: Precision;
  /** Null when no known unit is named. For money it is what the price is for: “$70 a barrel”. */
  readonly unit: UnitKey | null;
  /** The words of the unit or the currency as written; null for none, and for the sign %. */
  readonly unitSpan: Span | null;
  /** ISO 4217; null when it is no money, or when the words leave the country open («ريال»). */
  readonly currency: string | null;
  /**
   * What a date or period means, or the time over which a figure is said to hold. That time may be
   * said elsewhere in the sentence, and is then a quantity of its own as well. Null when unknown.
   */
  readonly period: QuantityPeriod | null;
}
