/** Where one stretch of a claim stands in the new text, before its parts are put together again. */

import type { Span } from '../document.ts';
import type { CriticalDifference } from './critical/critical-kind.ts';
import type {
  AnchorCandidate,
  AnchorNeighbours,
  AnchorReason,
  AnchorStatus,
} from './reanchoring.ts';

/** The findings about one segment; `span` is null when it is ambiguous or lost. */
export interface Placement {
  readonly status: AnchorStatus;
  readonly reason: AnchorReason;
  readonly span: Span | null;
  readonly score: number;
  readonly runnerUp: number;
  readonly candidates: readonly AnchorCandidate[];
  readonly neighbours: AnchorNeighbours;
  readonly critical: readonly CriticalDifference[];
}

const NOWHERE: AnchorNeighbours = { before: null, after: null };

/** A segment that was found, with what is known about it. */
export function placed(
  status: AnchorStatus,
  reason: AnchorReason,
  span: Span,
  more: Partial<Pick<Placement, 'score' | 'runnerUp' | 'critical'>> = {},
): Placement {
  const rest = { score: 1, runnerUp: 0, critical: [], ...more };
  return { status, reason, span, candidates: [], neighbours: NOWHERE, ...rest };
}

/** A segment that a person has to place. */
export function unplaced(
  status: 'ambiguous' | 'orphan',
  reason: AnchorReason,
  candidates: readonly AnchorCandidate[],
  neighbours: AnchorNeighbours = NOWHERE,
): Placement {
  const [best, second] = candidates;
  const score = best?.score ?? 0;
  const runnerUp = second?.score ?? 0;
  return { status, reason, span: null, score, runnerUp, candidates, neighbours, critical: [] };
}
