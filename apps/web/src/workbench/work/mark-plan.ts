/** A new claim on chosen words. */
import type { Claim, ClaimDetails } from '@isnad/core';
import { describeTarget, type Span } from '@isnad/text';
import { uuidv7 } from 'uuidv7';
import type { Plan } from '../../desk/edit/carry-out.ts';
import { client } from '../../desk/line/trpc.ts';
import { say } from '../../language/use-words.ts';
import { unwritten } from '../claims/unwritten.ts';
import { planFor, shown } from './claim-change.ts';
import type { WorkPlace } from './place.ts';
import { restorePlan, withdrawPlan } from './withdrawal-plans.ts';

/** Undone it is withdrawn and redone it is restored, because a number is never given twice. */
export function markPlan(
  place: WorkPlace,
  claimId: string,
  spans: readonly Span[],
  kind: ClaimDetails['kind'],
): Plan<Claim> {
  const { articleId, version } = place;
  const appearanceId = uuidv7();
  const target = describeTarget(version.document, version.id, spans);
  const words = { articleId, claimId, appearanceId, versionId: version.id, spans: [...spans] };
  return {
    ...shown(place, { id: claimId, revision: 0 }, 'claimMarked', (opened) => ({
      articleId,
      number: Math.max(0, ...opened.claims.map((claim) => claim.number)) + 1,
      appearanceId,
      target,
      details: { ...unwritten, kind },
    })),
    send: ({ eventId }) =>
      client.claim.mark.mutate({ ...words, eventId, ...(kind ? { kind } : {}) }),
    said: say('workbench.said.marked'),
    inverse: () => planFor(place, claimId, (claim) => withdrawPlan(place, claim, '')),
    again: () => planFor(place, claimId, (claim) => restorePlan(place, claim)),
  };
}
