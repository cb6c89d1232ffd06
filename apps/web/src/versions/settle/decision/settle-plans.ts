/** A changed place settled, and opened again: shown at once, sent, taken back from what stands. */
import { type Appearance, type Claim, isUnsettled } from '@isnad/core';
import { describeTarget, type Span } from '@isnad/text';
import type { Plan } from '../../../desk/edit/carry-out.ts';
import { client } from '../../../desk/line/trpc.ts';
import { say } from '../../../language/use-words.ts';
import { spansOf } from '../../../workbench/claims/marks.ts';
import { isSameDraft } from '../../../workbench/selection/draft.ts';
import { moveAppearancePlan } from '../../../workbench/work/appearance-plans.ts';
import { planForWords, shown } from '../../../workbench/work/claim-change.ts';
import type { WorkPlace } from '../../../workbench/work/place.ts';

/** The words that are meant now: those that were found (null), or others of the version read now. */
export type Meant = readonly Span[] | null;

/** Null where the place is no longer as it was seen: a colleague or a newer version came first. */
export function settlePlan(
  place: WorkPlace,
  claim: Claim,
  seen: Appearance,
  meant: Meant,
): Plan<Claim> | null {
  const appearance = asSeen(claim, seen);
  if (!appearance) return null;
  if (!isUnsettled(appearance)) return meant && markedPlan(place, claim, appearance, meant);
  const { version } = place;
  const as = meant ? 'marked-again' : 'kept';
  const target = meant ? describeTarget(version.document, version.id, meant) : appearance.target;
  if (target.versionId !== version.id) return null;
  const { id: appearanceId } = appearance;
  const input = { claimId: claim.id, appearanceId };
  return {
    ...shown(place, claim, 'appearanceSettled', () => ({ appearanceId, as, target })),
    send: (stamp) =>
      client.claim.settleAppearance.mutate(
        meant
          ? { ...stamp, ...input, as: 'marked-again', versionId: version.id, spans: [...meant] }
          : { ...stamp, ...input, as: 'kept' },
      ),
    said: say(`settling.said.${as}`, { number: claim.number }),
    inverse: () =>
      planForWords(place, claim.id, (now) => unsettlePlan(place, now, appearance, meant)),
    again: () => planForWords(place, claim.id, (now) => settlePlan(place, now, appearance, meant)),
  };
}

/** `seen` is the place before it was settled, `meant` how: so that this can be taken back too. */
export function unsettlePlan(
  place: WorkPlace,
  claim: Claim,
  seen: Appearance,
  meant: Meant,
): Plan<Claim> {
  const { id: appearanceId } = seen;
  return {
    ...shown(place, claim, 'appearanceUnsettled', () => ({ appearanceId })),
    send: (stamp) =>
      client.claim.unsettleAppearance.mutate({ ...stamp, claimId: claim.id, appearanceId }),
    said: say('settling.said.unsettled', { number: claim.number }),
    inverse: () => planForWords(place, claim.id, (now) => settlePlan(place, now, seen, meant)),
    again: () => planForWords(place, claim.id, (now) => unsettlePlan(place, now, seen, meant)),
  };
}

/** Words that came back from an earlier version were never looked for in this one: they are marked. */
function markedPlan(
  place: WorkPlace,
  claim: Claim,
  appearance: Appearance,
  meant: readonly Span[],
): Plan<Claim> {
  const { inverse: _, again: __, ...plan } = moveAppearancePlan(place, claim, appearance, meant);
  return plan;
}

function asSeen(now: Claim, seen: Appearance): Appearance | null {
  const standing = now.appearances.find(({ id }) => id === seen.id);
  const isSame =
    standing?.anchors.length === seen.anchors.length &&
    standing.target.versionId === seen.target.versionId &&
    isSameDraft(spansOf(standing), spansOf(seen));
  return isSame ? standing : null;
}
