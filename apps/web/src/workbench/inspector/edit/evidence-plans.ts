/** Changes to a claim's evidence and to the sources that it stands on. */
import {
  applySource,
  type Claim,
  type Evidence,
  type EvidenceDetails,
  isRefusal,
  type Source,
  type SourceDetails,
} from '@isnad/core';
import type { Plan } from '../../../desk/edit/carry-out.ts';
import { client } from '../../../desk/line/trpc.ts';
import { say } from '../../../language/use-words.ts';
import { planFor, shown } from '../../work/claim-change.ts';
import { pick } from '../../work/merge-edit.ts';
import type { WorkPlace } from '../../work/place.ts';

/** `source` is shown at once where it comes from the library and the article does not know it yet. */
export function addEvidencePlan(
  place: WorkPlace,
  claim: Claim,
  evidenceId: string,
  details: EvidenceDetails,
  source: Source | null,
): Plan<Claim> {
  const seen = shown(place, claim, 'evidenceAdded', () => ({ evidenceId, details }));
  return {
    ...seen,
    optimistic(opened) {
      const after = seen.optimistic(opened);
      const isKnown = !source || after.sources.some(({ id }) => id === source.id);
      return isKnown ? after : { ...after, sources: [...after.sources, source] };
    },
    send: (stamp) =>
      client.evidence.add.mutate({ ...stamp, claimId: claim.id, evidenceId, details }),
    said: say('inspector.evidenceAdded', { number: claim.lastEvidenceNumber + 1 }),
    inverse: () =>
      planFor(place, claim.id, (now) => {
        const added = now.evidence.find(({ id }) => id === evidenceId);
        return added ? removeEvidencePlan(place, now, added) : null;
      }),
    again: () =>
      planFor(place, claim.id, (now) => addEvidencePlan(place, now, evidenceId, details, source)),
    quiet: true,
  };
}

export function changeEvidencePlan(
  place: WorkPlace,
  claim: Claim,
  item: Evidence,
  changes: Partial<EvidenceDetails>,
): Plan<Claim> {
  const { id: evidenceId } = item;
  const changed = (words: Partial<EvidenceDetails>) => () =>
    planFor(place, claim.id, (now) => {
      const standing = now.evidence.find(({ id }) => id === evidenceId);
      return standing ? changeEvidencePlan(place, now, standing, words) : null;
    });
  return {
    ...shown(place, claim, 'evidenceChanged', () => ({ evidenceId, changes })),
    send: (stamp) =>
      client.evidence.change.mutate({ ...stamp, claimId: claim.id, evidenceId, changes }),
    said: say('inspector.evidenceSaved'),
    inverse: changed(
      pick<EvidenceDetails>(item, Object.keys(changes) as (keyof EvidenceDetails)[]),
    ),
    again: changed(changes),
    quiet: true,
  };
}

/** Brought back it gets the next number, because a number is never given twice. */
export function removeEvidencePlan(place: WorkPlace, claim: Claim, item: Evidence): Plan<Claim> {
  const { id: evidenceId, number, addedBy: _by, addedAt: _at, ...details } = item;
  return {
    ...shown(place, claim, 'evidenceRemoved', () => ({ evidenceId })),
    send: (stamp) => client.evidence.remove.mutate({ ...stamp, claimId: claim.id, evidenceId }),
    said: say('inspector.evidenceRemoved', { number }),
    inverse: () =>
      planFor(place, claim.id, (now) => addEvidencePlan(place, now, evidenceId, details, null)),
    again: () =>
      planFor(place, claim.id, (now) => {
        const standing = now.evidence.find(({ id }) => id === evidenceId);
        return standing ? removeEvidencePlan(place, now, standing) : null;
      }),
  };
}

export function addSourcePlan(
  { articleId }: WorkPlace,
  sourceId: string,
  details: SourceDetails,
): Plan<Source> {
  return {
    articleId,
    subject: { id: sourceId, revision: 0 },
    send: ({ eventId }) => client.source.add.mutate({ eventId, sourceId, details }),
    quiet: true,
  };
}

export function describeSourcePlan(
  { articleId, personId }: WorkPlace,
  source: Source,
  changes: Partial<SourceDetails>,
): Plan<Source> {
  const { id: sourceId, revision } = source;
  return {
    articleId,
    subject: { id: sourceId, revision },
    optimistic(opened) {
      const same = { type: 'sourceDescribed', subjectId: sourceId, by: personId } as const;
      const sources = opened.sources.map((one) => {
        if (one.id !== sourceId) return one;
        const after = applySource(one, { ...same, at: Date.now(), payload: { changes } });
        return isRefusal(after) ? one : after;
      });
      return { ...opened, sources };
    },
    send: (stamp) => client.source.describe.mutate({ ...stamp, sourceId, changes }),
    said: say('inspector.sourceSaved'),
    quiet: true,
  };
}
