/** Why a claim cannot be decided now, before anybody presses. */
import { type Claim, lacksOf } from '@isnad/core';

export type Obstacle = 'offline' | 'not-in-review' | 'incomplete' | 'own-verdict';

interface Situation {
  readonly personId: string;
  readonly fourEyes: boolean;
  readonly online: boolean;
}

/** What stands against approval; null when it may be pressed. */
export function approvalObstacle(claim: Claim, situation: Situation): Obstacle | null {
  const obstacle = returnObstacle(claim, situation);
  if (obstacle) return obstacle;
  if (lacksOf(claim).length > 0) return 'incomplete';
  const isOwn = claim.verdict?.authors.includes(situation.personId) ?? false;
  return isOwn && situation.fourEyes ? 'own-verdict' : null;
}

/** What stands against sending back: decisions wait for the line, and only what waits is decided. */
export function returnObstacle(
  claim: Claim,
  { online }: Pick<Situation, 'online'>,
): Obstacle | null {
  if (!online) return 'offline';
  return claim.stage === 'submitted' ? null : 'not-in-review';
}
