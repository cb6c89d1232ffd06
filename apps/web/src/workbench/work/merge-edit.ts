/** Two hands on one form: which of my fields may simply be saved, and which somebody else changed too. */

/** An edit as it was begun: what the fields said then, and what they should say. */
export interface Edit<Values extends object> {
  readonly base: Partial<Values>;
  readonly changes: Partial<Values>;
}

export interface Merged<Values extends object> {
  /** Fields that nobody else touched and that do not say it already. */
  readonly send: Partial<Values>;
  /** Fields that now say neither what I began with nor what I want. */
  readonly contested: readonly (keyof Values)[];
}

/** Compares field by field what I began with, what I want and what stands now. */
export function mergeEdit<Values extends object>(
  { base, changes }: Edit<Values>,
  standing: Values,
): Merged<Values> {
  const keys = Object.keys(changes) as (keyof Values)[];
  const open = keys.filter((key) => !isSame(changes[key], standing[key]));
  const contested = open.filter((key) => !isSame(base[key], standing[key]));
  const free = open.filter((key) => !contested.includes(key));
  return { send: pick(changes, free), contested };
}

/** The part of the values that has these keys. */
export function pick<Values extends object>(
  values: Partial<Values>,
  keys: readonly (keyof Values)[],
): Partial<Values> {
  const kept = keys.filter((key) => key in values).map((key) => [key, values[key]]);
  return Object.fromEntries(kept) as Partial<Values>;
}

/** Fields whose value differs from the one before; what a form sends. */
export function differences<Values extends object>(before: Values, after: Values) {
  const keys = Object.keys(after) as (keyof Values)[];
  return pick<Values>(
    after,
    keys.filter((key) => !isSame(before[key], after[key])),
  );
}

/** By JSON shape, which is all that fields consist of; an absent value counts as null. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
