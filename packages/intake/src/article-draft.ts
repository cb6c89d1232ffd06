/** What a person hands in, and the article draft that the newsroom gets to see before it is kept. */

import type { Direction, TextDocument } from '@isnad/text';
import type { IntakeNotice } from './notice.ts';

/** The three ways in which an article can be written down when it arrives. */
export type IntakeKind = 'plain' | 'html' | 'markdown';

/** `kind` is what the sender says it is; absent, it is guessed from the file name and the content. */
interface IntakeLabel {
  readonly kind?: IntakeKind;
  readonly fileName?: string;
}

/** A file as it was uploaded: encoding unknown, content not trusted. */
export interface IntakeFile extends IntakeLabel {
  readonly bytes: Uint8Array;
}

/** Pasted text, already letters; it may still hold NULs and lone surrogates. */
export interface IntakePaste extends IntakeLabel {
  readonly text: string;
}

export type IntakeInput = IntakeFile | IntakePaste;

/** An article as it was understood; nothing is stored yet and every field can still be mended. */
export interface ArticleDraft {
  /** At least one block, well-formed UTF-16, at most one heading of level 1. */
  readonly document: TextDocument;
  /** Never empty, at most `intakeLimits.titleUnits` long. */
  readonly title: string;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** Absolute http or https address, or null. */
  readonly url: string | null;
  /** YYYY-MM-DD as the publisher wrote it, not moved to another time zone. */
  readonly publishedAt: string | null;
  /** BCP 47 primary language of most of the text. */
  readonly language: string;
  readonly direction: Direction;
  readonly notices: readonly IntakeNotice[];
  readonly kind: IntakeKind;
}
