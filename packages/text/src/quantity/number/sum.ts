/** A number as far as it is read, and what it is worth. */

/** A number read so far: finished scales, and the group under a thousand that is being read. */
export interface Sum {
  readonly total: number;
  /** The scale of the last finished term; Infinity before there is one. */
  readonly lowest: number;
  readonly group: number;
  /** Which places of the group are taken. */
  readonly taken: number;
  readonly terms: number;
  /** The scale is a bare «مليون»: no coefficient was said. */
  readonly isBare: boolean;
}

/** Nothing read yet. */
export const EMPTY: Sum = {
  total: 0,
  lowest: Number.POSITIVE_INFINITY,
  group: 0,
  taken: 0,
  terms: 0,
  isBare: false,
};

/** What the words add up to. */
export function worthOf(sum: Sum): number {
  return exactly(sum.total + sum.group);
}

/** A product without the dust of binary fractions: 1.1 billion is not 1100000000.0000001. */
export function exactly(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
