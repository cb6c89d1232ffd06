/** Where a claim stands in each version of its article, and which words somebody stood behind. */

import type { Reanchoring, Target } from '@isnad/text';

/** A person said which words are meant: by marking them, or by settling what had changed. */
export interface Settling {
  /** `kept`: the words that were found; `marked-again`: others. */
  readonly as: 'kept' | 'marked-again';
  readonly target: Target;
  readonly by: string;
  readonly at: number;
}

/** Words that a person marked in this version. */
export interface Marking {
  readonly status: 'marked';
  readonly versionId: string;
  readonly target: Target;
}

/** What became of the words when this version came, and how that was settled. */
export interface Found extends Reanchoring {
  readonly versionId: string;
  /** Null while nobody settled it, or where there was nothing to settle. */
  readonly settled: Settling | null;
}

export type Anchor = Marking | Found;

/** The claim standing in the article: the same claim in headline and body has two. */
export interface Appearance {
  readonly id: string;
  /** Where the words stand as far as is known: in an earlier version while they are not found. */
  readonly target: Target;
  /** The words that a person last stood behind: these the verdict judges. */
  readonly judged: Target;
  /** The words that were marked first. */
  readonly marked: Target;
  /** One for every later version and every later marking, oldest first; none is overwritten. */
  readonly anchors: readonly Anchor[];
}

/** An appearance on freshly marked words. */
export function markedAt(id: string, target: Target): Appearance {
  return standing(id, target, []);
}

/** The same appearance with one more anchor. */
export function withAnchor({ id, marked, anchors }: Appearance, anchor: Anchor): Appearance {
  return standing(id, marked, [...anchors, anchor]);
}

/** The same appearance with its last anchor settled, or open again (null). */
export function withSettling(appearance: Appearance, settled: Settling | null): Appearance {
  const { id, marked, anchors } = appearance;
  const last = anchors.at(-1);
  if (last === undefined || last.status === 'marked') return appearance;
  return standing(id, marked, [...anchors.slice(0, -1), { ...last, settled }]);
}

/** The text changed under the claim, and nobody has yet said which words are meant. */
export function isUnsettled({ anchors }: Appearance): boolean {
  const last = anchors.at(-1);
  return last !== undefined && needsPerson(last) && last.settled === null;
}

/** Somebody said which words are meant, and can take that back. */
export function isSettledByHand({ anchors }: Appearance): boolean {
  const last = anchors.at(-1);
  return last !== undefined && last.status !== 'marked' && last.settled !== null;
}

function needsPerson(anchor: Anchor): anchor is Found {
  return ['changed', 'ambiguous', 'orphan'].includes(anchor.status);
}

function standing(id: string, marked: Target, anchors: readonly Anchor[]): Appearance {
  const target = anchors.reduce((known, anchor) => placeOf(anchor) ?? known, marked);
  const judged = anchors.reduce((known, anchor) => stoodBehind(anchor) ?? known, marked);
  return { id, target, judged, marked, anchors };
}

function placeOf(anchor: Anchor): Target | null {
  return anchor.status === 'marked' ? anchor.target : (anchor.settled?.target ?? anchor.target);
}

function stoodBehind(anchor: Anchor): Target | null {
  return anchor.status === 'marked' ? anchor.target : (anchor.settled?.target ?? null);
}
