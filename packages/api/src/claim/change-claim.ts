/** The one road by which a claim that stands is changed. */

import { type Claim, type ClaimEvents, isRefusal, type Refusal, refuse } from '@isnad/core';
import type { DeskReader } from '@isnad/store';
import { type Answer, answerOf } from '../answer.ts';
import { type SignedIn, stamp } from '../context.ts';

/** What a step wants to write down; who, when and which claim are added here. */
export type ClaimChange = {
  [Type in Exclude<keyof ClaimEvents, 'claimMarked'>]: {
    readonly type: Type;
    readonly payload: ClaimEvents[Type];
  };
}[Exclude<keyof ClaimEvents, 'claimMarked'>];

interface Step {
  readonly claimId: string;
  readonly eventId: string;
  readonly expectedRevision: number;
}

/** Reads the claim, lets `decide` say what happens to it, writes that down; all or nothing. */
export async function changeClaim(
  context: SignedIn,
  step: Step,
  decide: (claim: Claim, desk: DeskReader) => ClaimChange | Refusal,
): Promise<Answer<Claim>> {
  const { store } = context;
  const recorded = await store.record((desk) => {
    const claim = desk.claim(step.claimId);
    const change = claim ? decide(claim, desk) : refuse('not-found');
    if (isRefusal(change)) return change;
    const { claimId: subjectId, expectedRevision } = step;
    return { proposals: [{ ...change, subjectId, ...stamp(context, step), expectedRevision }] };
  }, step.eventId);
  return answerOf(recorded, () => store.claim(step.claimId));
}
