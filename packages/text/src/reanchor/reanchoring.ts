/** What the desk is told about a claim after its article was corrected. */

import type { Span } from '../document.ts';
import type { Target } from '../target.ts';
import type { CriticalDifference } from './critical/critical-kind.ts';

/**
 * How a claim came through a new version, from best to worst. `unchanged` stands where it stood;
 * `moved` reads the same elsewhere; `respelled` has the same words in another spelling or punctuation;
 * `changed` has other words; `ambiguous` may be in several places; `orphan` is in none.
 */
export type AnchorStatus = 'unchanged' | 'moved' | 'respelled' | 'changed' | 'ambiguous' | 'orphan';

/** Why a claim has its status; each name is also the key of its sentence on the screen. */
export type AnchorReason =
  /** unchanged: same words at the same offsets. */
  | 'same-place'
  /** moved: text before it grew or shrank. */
  | 'shifted'
  /** moved: its sentence or paragraph now stands among others. */
  | 'moved-intact'
  /** respelled: tashkeel, hamza, digits, quotes or dashes. */
  | 'only-spelling'
  /** respelled: other or fewer punctuation marks. */
  | 'only-punctuation'
  /** respelled: one paragraph became two, or two became one. */
  | 'only-breaks'
  /** changed: words inside it were replaced, added or removed. */
  | 'words-changed'
  /** changed: among them a figure, date, currency, negation, quantifier or name. */
  | 'critical-words-changed'
  /** changed: a negation or quantifier right beside it came or went. */
  | 'changed-beside'
  /** changed: a statement became a question, or the other way round. */
  | 'question-changed'
  /** ambiguous: its words fit in more than one place about equally well. */
  | 'several-places'
  /** ambiguous: several old sentences fit the one that is left. */
  | 'several-origins'
  /** ambiguous: words like these turned up, but nothing around them is familiar. */
  | 'foreign-surroundings'
  /** ambiguous: its parts now stand apart from each other or in another order. */
  | 'torn-apart'
  /** orphan: no trace of it. */
  | 'gone'
  /** orphan: its place is known, but hardly a word of it is left there. */
  | 'rewritten'
  /** orphan: only passages that were there before, and are about something else, resemble it. */
  | 'only-twins-left'
  /** orphan: one of its segments is lost. */
  | 'part-gone';

/** A place that resembles the claim, in the new text; score 0 to 1. */
export interface AnchorCandidate {
  readonly span: Span;
  readonly score: number;
}

/** The passages of the new text (about a sentence each) around the place where a claim was. */
export interface AnchorNeighbours {
  readonly before: Span | null;
  readonly after: Span | null;
}

/** What became of one target in a new version. */
export interface Reanchoring {
  readonly status: AnchorStatus;
  readonly reason: AnchorReason;
  /** Where it stands now, described anew; null when ambiguous or orphan. */
  readonly target: Target | null;
  /** How sure, 0 to 1; and how well the next best place fits. */
  readonly score: number;
  readonly runnerUp: number;
  /** The places to choose from when ambiguous, near misses when orphan; best first. */
  readonly candidates: readonly AnchorCandidate[];
  /** Filled when ambiguous or orphan. */
  readonly neighbours: AnchorNeighbours;
  /** Filled when changed. */
  readonly critical: readonly CriticalDifference[];
}
