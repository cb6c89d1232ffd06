/** Which written signs stand for the same letter, and which carry no sound of their own. */

/** One invisible sign that belongs to no letter: direction controls, zero-width ones; no joiner. */
export const LOOSE_CONTROL =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/u;

/** One sign that folding drops: tashkeel, Quranic marks, tatweel, joiners, direction controls. */
export const DROPPED =
  /[\u0610-\u061A\u061C\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u0897-\u089F\u08CA-\u08FF\u{10EFC}-\u{10EFF}\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|\u034F|[\uFE00-\uFE0F]/u;

const ANCHOR_GROUPS: readonly (readonly [signs: string, letter: string])[] = [
  ['أإآٱٲٳٵ', 'ا'],
  ['ىیے', 'ي'],
  ['کڪ', 'ك'],
  ['ہھەۀۂ', 'ه'],
  ['ۃ', 'ة'],
  ['ٶ', 'ؤ'],
  ['ٸۓ', 'ئ'],
  ['٪﹪％', '%'],
  ['؉', '‰'],
  ['٫۔', '.'],
  ['٬،', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['…', '...'],
  ['‥', '..'],
  ['«»“”„‟″❝❞＂', '"'],
  ['‹›‘’‚‛′`´ʼ＇', "'"],
  ['‐‑‒–—―−﹘﹣－', '-'],
];

const SEARCH_GROUPS: typeof ANCHOR_GROUPS = [
  ['ةۃ', 'ه'],
  ['ؤٶ', 'و'],
  ['ئٸۓ', 'ي'],
  ['ء', ''],
];

const DIGIT_ROWS = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];

function lettersOf(groups: typeof ANCHOR_GROUPS): [string, string][] {
  return groups.flatMap(([signs, letter]) =>
    [...signs].map((sign): [string, string] => [sign, letter]),
  );
}

const DIGITS = DIGIT_ROWS.flatMap((row) =>
  [...row].map((sign, digit): [string, string] => [sign, `${digit}`]),
);

/** What each sign becomes where meaning must survive: ة/ه and ؤ/ئ stay apart. */
export const ANCHOR_LETTERS: ReadonlyMap<string, string> = new Map([
  ...DIGITS,
  ...lettersOf(ANCHOR_GROUPS),
]);

/** What each sign becomes for search, where hamza seats and ة are often spelt either way. */
export const SEARCH_LETTERS: ReadonlyMap<string, string> = new Map([
  ...ANCHOR_LETTERS,
  ...lettersOf(SEARCH_GROUPS),
]);

/** A text without the invisible controls at its end, which are no part of its last word. */
export function trimTrailingControls(text: string): string {
  let end = text.length;
  while (end > 0 && LOOSE_CONTROL.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
