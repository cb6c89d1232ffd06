/** What a claim still lacks before it may go to the editor. */

import { isUnsettled } from './appearance.ts';
import { brokenCitations, citationsIn } from './citation.ts';
import type { Claim } from './claim.ts';
import type { reviewFields } from './verdict.ts';

export const lacks = [
  'words',
  'wording',
  'evidence',
  'rating',
  'rationale',
  'citation',
  'broken-citation',
] as const;
export type Lack = (typeof lacks)[number];

/** Where in the inspector each lack is mended. */
export const fieldOfLack: Readonly<Record<Lack, (typeof reviewFields)[number]>> = {
  words: 'quote',
  wording: 'wording',
  evidence: 'evidence',
  rating: 'rating',
  rationale: 'rationale',
  citation: 'rationale',
  'broken-citation': 'rationale',
};

/** Lists by name what is missing, in the order of the inspector; empty when ready. */
export function lacksOf(
  claim: Pick<Claim, 'appearances' | 'details' | 'evidence' | 'verdict'>,
): Lack[] {
  const rationale = claim.verdict?.rationale.trim() ?? '';
  const missing: Record<Lack, boolean> = {
    words: claim.appearances.some(isUnsettled),
    wording: claim.details.claimReviewed.trim() === '',
    evidence: claim.evidence.length === 0,
    rating: !claim.verdict?.rating,
    rationale: rationale === '',
    citation: rationale !== '' && citationsIn(rationale).length === 0,
    'broken-citation': brokenCitations(claim).length > 0,
  };
  return lacks.filter((lack) => missing[lack]);
}
