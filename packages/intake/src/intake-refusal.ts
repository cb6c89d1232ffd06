/** When the newsroom cannot take an article in, and how much it can take. */

/** Bytes of a file, UTF-16 units of text and title, and how big and deep a page may be. */
export const intakeLimits = {
  bytes: 2_000_000,
  textUnits: 1_000_000,
  blocks: 20_000,
  titleUnits: 500,
  /** Elements of an HTML page: honest pages stay far below, only the hostile kind multiplies them. */
  elements: 150_000,
  /** Elements inside each other; browsers stop at 512 too. */
  depth: 512,
} as const;

/** Every reason to take nothing in; each name is also the key of its sentence. */
export const intakeRefusalNames = [
  'intake-empty',
  'intake-too-large',
  'intake-binary',
  'intake-encoding',
  'intake-too-deep',
  'intake-unreadable',
] as const;

export type IntakeRefusalName = (typeof intakeRefusalNames)[number];

/** `measure` says what `size` and `limit` count: the keys of `intakeLimits`. */
export interface IntakeRefusal {
  readonly refusal: IntakeRefusalName;
  readonly measure?: keyof typeof intakeLimits;
  readonly size?: number;
  readonly limit?: number;
}

/** Refuses what is over a limit, by name and size; null when it fits. */
export function refuseOverLimit(
  measure: 'bytes' | 'textUnits' | 'blocks',
  size: number,
): IntakeRefusal | null {
  const limit = intakeLimits[measure];
  return size > limit ? { refusal: 'intake-too-large', measure, size, limit } : null;
}
