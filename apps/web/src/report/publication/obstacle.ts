/** Why a report cannot go out now, before anybody presses. */

export type Obstacle =
  | 'onlyEditors'
  | 'offline'
  | 'nothingToPublish'
  | 'headlineMissing'
  | 'summaryMissing';

interface Situation {
  readonly mayPublish: boolean;
  readonly online: boolean;
  /** Claims that would go out with their verdicts. */
  readonly outgoing: number;
  readonly headline: string;
  readonly summary: string;
}

/** The first thing to be mended; null when it may be published. */
export function publishObstacle(situation: Situation): Obstacle | null {
  const { mayPublish, online, outgoing, headline, summary } = situation;
  if (!mayPublish) return 'onlyEditors';
  if (outgoing === 0) return 'nothingToPublish';
  if (headline.trim() === '') return 'headlineMissing';
  if (summary.trim() === '') return 'summaryMissing';
  return online ? null : 'offline';
}
