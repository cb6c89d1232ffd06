/** The words that numbers are built from, in Arabic and English. */

/** Where a word stands in a number; a `part` makes a fraction of the number before it. */
export type NumberRole =
  | 'zero'
  | 'ones'
  | 'ten'
  | 'teens'
  | 'tens'
  | 'hundred'
  | 'hundreds'
  | 'scale'
  | 'fraction'
  | 'part';

/** A number word; `many` marks a plural, which alone is vague, and `two` an Arabic dual. */
export interface NumberWord {
  readonly language: 'ar' | 'en';
  readonly role: NumberRole;
  readonly value: number;
  /** `one-or-two` is «ألفا»: a thousand after a number, two thousand at the start of one. */
  readonly grammar: 'one' | 'two' | 'one-or-two' | 'many';
}
