/** Places whose words a corrected version changed: which ones a person still has to look at. */
import { type Appearance, type Claim, type Found, isSettledByHand, isUnsettled } from '@isnad/core';
import type { Target } from '@isnad/text';

/** One appearance of a claim that the version read now did not simply carry over. */
export interface ChangedPlace {
  readonly claim: Claim;
  readonly appearance: Appearance;
  /** What became of its words; null where they were never looked for in this version. */
  readonly found: Found | null;
  readonly isOpen: boolean;
}

/** Nobody has said yet which words of this version are meant. */
export function isOpen(appearance: Appearance, versionId: string): boolean {
  return isUnsettled(appearance) || appearance.target.versionId !== versionId;
}

/** The words that the verdict is about: until somebody settles them, never those that took their place. */
export function judgedWords(appearance: Appearance): Target {
  return isUnsettled(appearance) ? appearance.judged : appearance.target;
}

/** Places of standing claims that are open, or were settled by hand in this version; by claim number. */
export function changedPlaces(claims: readonly Claim[], versionId: string): ChangedPlace[] {
  return claims
    .filter(({ withdrawn }) => !withdrawn)
    .toSorted((one, other) => one.number - other.number)
    .flatMap((claim) => claim.appearances.flatMap((item) => placeOf(claim, item, versionId)));
}

function placeOf(claim: Claim, appearance: Appearance, versionId: string): ChangedPlace[] {
  const found = foundIn(appearance, versionId);
  if (isOpen(appearance, versionId)) return [{ claim, appearance, found, isOpen: true }];
  const isDone = found !== null && isSettledByHand(appearance);
  return isDone ? [{ claim, appearance, found, isOpen: false }] : [];
}

function foundIn({ anchors }: Appearance, versionId: string): Found | null {
  const last = anchors.at(-1);
  return last && last.status !== 'marked' && last.versionId === versionId ? last : null;
}
