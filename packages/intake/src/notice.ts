/** What the person who imports should know about the text: what was left out, and what looks odd. */

export const intakeNoticeKinds = [
  'bidi-controls',
  'zero-width',
  'control-characters-removed',
  'surrogates-replaced',
  'encoding-guessed',
  'scripts-removed',
  'hidden-text-removed',
  'embeds-removed',
  'images-dropped',
  'links-flattened',
  'navigation-removed',
  'form-controls-removed',
  'markdown-as-plain',
] as const;

export type IntakeNoticeKind = (typeof intakeNoticeKinds)[number];

/** `count` is how often it was met: letters, elements, or 1 for the whole file. */
export interface IntakeNotice {
  readonly kind: IntakeNoticeKind;
  readonly count: number;
}

/** Counts notices while one article is read. */
export class NoticeTally {
  readonly #counts = new Map<IntakeNoticeKind, number>();

  add(kind: IntakeNoticeKind, count = 1): void {
    if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  /** In the order of `intakeNoticeKinds`, so that the same article always reads the same. */
  list(): readonly IntakeNotice[] {
    return intakeNoticeKinds.flatMap((kind) => {
      const count = this.#counts.get(kind);
      return count === undefined ? [] : [{ kind, count }];
    });
  }
}
