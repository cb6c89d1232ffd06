/** What every change to a claim shares: shown at once by the desk's own rules, taken back from what stands. */
import {
  applyClaim,
  type Claim,
  type ClaimEvent,
  type ClaimEvents,
  type ClaimEventType,
  isRefusal,
} from '@isnad/core';
import type { Plan } from '../../desk/edit/carry-out.ts';
import type { OpenedArticle, Optimist } from '../../desk/edit/opened.ts';
import { cache, queries } from '../../desk/line/trpc.ts';
import type { WorkPlace } from './place.ts';

/** The part of a plan that shows it before the server has answered; what the rules refuse is not shown. */
export function shown<Type extends ClaimEventType>(
  { articleId, personId }: WorkPlace,
  claim: Pick<Claim, 'id' | 'revision'>,
  type: Type,
  payloadFor: (opened: OpenedArticle) => ClaimEvents[Type],
): Pick<Plan<Claim>, 'articleId' | 'subject'> & { readonly optimistic: Optimist } {
  const { id: subjectId, revision } = claim;
  return {
    articleId,
    subject: { id: subjectId, revision },
    optimistic(opened) {
      const before = opened.claims.find(({ id }) => id === subjectId) ?? null;
      const payload = payloadFor(opened);
      const event = { type, subjectId, by: personId, at: Date.now(), payload } as ClaimEvent;
      const after = applyClaim(before, event);
      if (isRefusal(after)) return opened;
      const others = opened.claims.filter((other) => other !== before);
      return { ...opened, claims: [...others, after] };
    },
  };
}

/** A plan that starts from the claim as it stands when the plan is asked for; null when it is gone. */
export function planFor(
  { articleId }: WorkPlace,
  claimId: string,
  plan: (claim: Claim) => Plan<Claim> | null,
): Plan<Claim> | null {
  const opened = cache.getQueryData(queries.article.open.queryKey({ articleId }));
  const claim = opened?.claims.find(({ id }) => id === claimId);
  return claim ? plan(claim) : null;
}

/** The same for a plan that points at words: null too once another version is read than was then. */
export function planForWords(
  place: WorkPlace,
  claimId: string,
  plan: (claim: Claim) => Plan<Claim> | null,
): Plan<Claim> | null {
  const opened = cache.getQueryData(queries.article.open.queryKey({ articleId: place.articleId }));
  return opened?.version.id === place.version.id ? planFor(place, claimId, plan) : null;
}
