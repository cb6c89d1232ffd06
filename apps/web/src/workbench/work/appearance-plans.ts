/** Where a claim stands in the article: one more place, other words, one place less. */
import { type Appearance, type Claim, isUnsettled } from '@isnad/core';
import { describeTarget, type Span, type Target } from '@isnad/text';
import type { Plan } from '../../desk/edit/carry-out.ts';
import { client } from '../../desk/line/trpc.ts';
import { say } from '../../language/use-words.ts';
import { spansOf } from '../claims/marks.ts';
import { planForWords, shown } from './claim-change.ts';
import type { WorkPlace } from './place.ts';

export function addAppearancePlan(
  place: WorkPlace,
  claim: Claim,
  spans: readonly Span[],
  appearanceId: string,
): Plan<Claim> {
  return addedPlan(place, claim, appearanceId, targetAt(place, spans));
}

function addedPlan(
  place: WorkPlace,
  claim: Claim,
  appearanceId: string,
  target: Target,
): Plan<Claim> {
  return {
    ...shown(place, claim, 'appearanceAdded', () => ({ appearanceId, target })),
    send: (stamp) =>
      client.claim.addAppearance.mutate({ ...stamp, ...inputFor(claim, appearanceId, target) }),
    said: say('workbench.said.appeared', { number: claim.number }),
    inverse: () =>
      planForWords(place, claim.id, (now) => {
        const added = now.appearances.find(({ id }) => id === appearanceId);
        return added ? removeAppearancePlan(place, now, added) : null;
      }),
    again: () =>
      planForWords(place, claim.id, (now) => addedPlan(place, now, appearanceId, target)),
  };
}

export function moveAppearancePlan(
  place: WorkPlace,
  claim: Claim,
  appearance: Appearance,
  spans: readonly Span[],
): Plan<Claim> {
  const { id: appearanceId } = appearance;
  const target = targetAt(place, spans);
  const moved = (from: Appearance, to: readonly Span[]) => () =>
    planForWords(place, claim.id, (now) => moveAppearancePlan(place, now, from, to));
  return {
    ...shown(place, claim, 'appearanceMoved', () => ({ appearanceId, target })),
    send: (stamp) =>
      client.claim.moveAppearance.mutate({ ...stamp, ...inputFor(claim, appearanceId, target) }),
    said: say('workbench.said.moved', { number: claim.number }),
    inverse: moved(appearance, spansOf(appearance)),
    again: moved(appearance, spans),
  };
}

/** Brought back, it has the words that a person last stood behind, and never others. */
export function removeAppearancePlan(
  place: WorkPlace,
  claim: Claim,
  appearance: Appearance,
): Plan<Claim> {
  const { id: appearanceId } = appearance;
  const words = isUnsettled(appearance) ? appearance.judged : appearance.target;
  return {
    ...shown(place, claim, 'appearanceRemoved', () => ({ appearanceId })),
    send: (stamp) =>
      client.claim.removeAppearance.mutate({ ...stamp, claimId: claim.id, appearanceId }),
    said: say('workbench.said.disappeared', { number: claim.number }),
    inverse: () =>
      planForWords(place, claim.id, (now) => addedPlan(place, now, appearanceId, words)),
    again: () =>
      planForWords(place, claim.id, (now) => removeAppearancePlan(place, now, appearance)),
  };
}

function targetAt({ version }: WorkPlace, spans: readonly Span[]): Target {
  return describeTarget(version.document, version.id, spans);
}

function inputFor({ id: claimId }: Claim, appearanceId: string, target: Target) {
  const spans = target.segments.map(({ start, end }) => ({ start, end }));
  return { claimId, appearanceId, versionId: target.versionId, spans };
}
