/** Where a claim stands in the article: one more place, other words, one place less. */
import type { Appearance, Claim } from '@isnad/core';
import { describeTarget, type Span } from '@isnad/text';
import type { Plan } from '../../desk/edit/carry-out.ts';
import { client } from '../../desk/line/trpc.ts';
import { say } from '../../language/use-words.ts';
import { spansOf } from '../claims/marks.ts';
import { planFor, shown } from './claim-change.ts';
import type { WorkPlace } from './place.ts';

export function addAppearancePlan(
  place: WorkPlace,
  claim: Claim,
  spans: readonly Span[],
  appearanceId: string,
): Plan<Claim> {
  const words = wordsAt(place, claim, spans, appearanceId);
  return {
    ...shown(place, claim, 'appearanceAdded', () => words.payload),
    send: (stamp) => client.claim.addAppearance.mutate({ ...stamp, ...words.input }),
    said: say('workbench.said.appeared', { number: claim.number }),
    inverse: () =>
      planFor(place, claim.id, (now) => {
        const added = now.appearances.find(({ id }) => id === appearanceId);
        return added ? removeAppearancePlan(place, now, added) : null;
      }),
    again: () =>
      planFor(place, claim.id, (now) => addAppearancePlan(place, now, spans, appearanceId)),
  };
}

export function moveAppearancePlan(
  place: WorkPlace,
  claim: Claim,
  appearance: Appearance,
  spans: readonly Span[],
): Plan<Claim> {
  const words = wordsAt(place, claim, spans, appearance.id);
  const moved = (from: Appearance, to: readonly Span[]) => () =>
    planFor(place, claim.id, (now) => moveAppearancePlan(place, now, from, to));
  return {
    ...shown(place, claim, 'appearanceMoved', () => words.payload),
    send: (stamp) => client.claim.moveAppearance.mutate({ ...stamp, ...words.input }),
    said: say('workbench.said.moved', { number: claim.number }),
    inverse: moved(appearance, spansOf(appearance)),
    again: moved(appearance, spans),
  };
}

export function removeAppearancePlan(
  place: WorkPlace,
  claim: Claim,
  appearance: Appearance,
): Plan<Claim> {
  const { id: appearanceId } = appearance;
  return {
    ...shown(place, claim, 'appearanceRemoved', () => ({ appearanceId })),
    send: (stamp) =>
      client.claim.removeAppearance.mutate({ ...stamp, claimId: claim.id, appearanceId }),
    said: say('workbench.said.disappeared', { number: claim.number }),
    inverse: () =>
      planFor(place, claim.id, (now) =>
        addAppearancePlan(place, now, spansOf(appearance), appearanceId),
      ),
    again: () => planFor(place, claim.id, (now) => removeAppearancePlan(place, now, appearance)),
  };
}

function wordsAt(
  { version }: WorkPlace,
  claim: Claim,
  spans: readonly Span[],
  appearanceId: string,
) {
  const target = describeTarget(version.document, version.id, spans);
  const input = { claimId: claim.id, appearanceId, versionId: version.id, spans: [...spans] };
  return { payload: { appearanceId, target }, input };
}
