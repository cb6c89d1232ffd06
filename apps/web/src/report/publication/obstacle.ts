/** Why a report cannot go out now, before anybody presses. */

import type { Article, Claim } from '@isnad/core';

export type Obstacle =
  | 'onlyEditors'
  | 'unseen'
  | 'offline'
  | 'nothingNew'
  | 'nothingToPublish'
  | 'headlineMissing'
  | 'summaryMissing';

interface Situation {
  readonly mayPublish: boolean;
  readonly online: boolean;
  /** Claims that would go out with their verdicts; null until the preview has shown them. */
  readonly outgoing: number | null;
  /** Whether anything has changed since it last went out. */
  readonly hasNews: boolean;
  readonly headline: string;
  readonly summary: string;
}

/** The first thing to be mended; null when it may be published. */
export function publishObstacle(situation: Situation): Obstacle | null {
  const { mayPublish, online, outgoing, hasNews, headline, summary } = situation;
  if (!mayPublish) return 'onlyEditors';
  if (outgoing === null) return 'unseen';
  if (outgoing === 0) return 'nothingToPublish';
  if (headline.trim() === '') return 'headlineMissing';
  if (summary.trim() === '') return 'summaryMissing';
  if (!hasNews) return 'nothingNew';
  return online ? null : 'offline';
}

/** Whether a new revision would say anything that the last one did not. */
export function hasNewsFor(
  { publication, changedAt }: Article,
  claims: readonly Claim[],
  { headline, summary }: Pick<Situation, 'headline' | 'summary'>,
): boolean {
  if (!publication) return true;
  if (headline.trim() !== publication.headline || summary.trim() !== publication.summary) {
    return true;
  }
  return [changedAt, ...claims.map((claim) => claim.changedAt)].some((at) => at > publication.at);
}
