/** The scale of verdicts: an ordered part with numbers and an unordered part without. */

import { type Refusal, refuse } from '../refusal.ts';

export const tones = ['true', 'mostly', 'half', 'misleading', 'false', 'unproven', 'na'] as const;
/** Which of the seven marks (colour, underline, icon) a rating wears. */
export type Tone = (typeof tones)[number];

export interface Bilingual {
  readonly ar: string;
  readonly en: string;
}

export interface Rating {
  readonly key: string;
  readonly tone: Tone;
  readonly label: Bilingual;
  /** Shorter label for narrow buttons. */
  readonly short: Bilingual;
  readonly definition: Bilingual;
  /** Position on the scale, worst 1; null where the verdict asserts no order. */
  readonly number: number | null;
}

/** Ratings as the desk lists them: best first, then those outside the order. */
export type Scale = readonly Rating[];

/** Refuses a scale whose numbers do not fall strictly from first to last or whose keys repeat. */
export function checkScale(scale: Scale): Refusal | null {
  const numbers = scale.flatMap((rating) => (rating.number === null ? [] : [rating.number]));
  const falling = numbers.every((number, at) => at === 0 || number < (numbers[at - 1] ?? 0));
  const whole = numbers.every((number) => Number.isInteger(number) && number >= 1);
  const unique = new Set(scale.map((rating) => rating.key)).size === scale.length;
  const ordered = numbers.length !== 1 && falling && whole && unique;
  return ordered ? null : refuse('scale-not-ordered');
}

export function findRating(scale: Scale, key: string): Rating | null {
  return scale.find((rating) => rating.key === key) ?? null;
}
