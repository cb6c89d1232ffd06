/** How many forms a counted word has in each language; `{{n}}` stands for the written number. */

export interface ArabicPlural {
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

export interface EnglishPlural {
  readonly zero?: string;
  readonly one: string;
  readonly other: string;
}

/** The same messages in English: every key again, plurals in English forms. */
export type InEnglish<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends ArabicPlural
      ? EnglishPlural
      : InEnglish<Words[Key]>;
};

/** Dotted path of every message: `home.greeting`, `count.claims`. */
export type PathsOf<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string | ArabicPlural
    ? Key
    : `${Key}.${PathsOf<Words[Key]>}`;
}[keyof Words & string];
