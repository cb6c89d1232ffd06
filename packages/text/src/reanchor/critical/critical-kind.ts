/** What a verdict may hang on inside a claim. */

/** What a difference inside a claim is about, when a verdict may hang on it. */
export type CriticalKind =
  | 'number'
  | 'percent'
  | 'date'
  | 'currency'
  | 'negation'
  | 'quantifier'
  | 'name';

/** One critical word and what became of it, as written; empty when it was added or removed. */
export interface CriticalDifference {
  readonly kind: CriticalKind;
  readonly before: string;
  readonly after: string;
}
