/** Rules for evidence and verdict: numbers are given once, authors are remembered. */

import { changesAnything } from '../change.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Claim } from './claim.ts';
import type { ClaimEvent, ClaimHappening } from './claim-event.ts';
import type { VerdictDetails } from './verdict.ts';

type EvidenceEvent = Extract<ClaimEvent, { type: keyof typeof rules }>;

/** A verdict before anybody wrote on it. */
export const emptyVerdict: VerdictDetails = {
  rating: null,
  problems: [],
  confidence: null,
  rationale: '',
  asOf: null,
  recheckBy: null,
  suggestedWording: '',
};

/** Applies an event about evidence or verdict; the claim is known to stand. */
export function applyEvidence(claim: Claim, event: EvidenceEvent): Claim | Refusal {
  const rule = rules[event.type] as (claim: Claim, event: ClaimEvent) => Claim | Refusal;
  return rule(claim, event);
}

export function isEvidenceEvent(event: ClaimEvent): event is EvidenceEvent {
  return event.type in rules;
}

const rules = {
  evidenceAdded(claim: Claim, { payload, by, at }: ClaimHappening<'evidenceAdded'>): Claim {
    const { evidenceId: id, details } = payload;
    const earlier = claim.removedEvidence.find((item) => item.id === id);
    const number = earlier?.number ?? claim.lastEvidenceNumber + 1;
    const added = { ...details, id, number, addedBy: by, addedAt: at };
    const evidence = [...claim.evidence, added].sort((one, other) => one.number - other.number);
    const lastEvidenceNumber = Math.max(number, claim.lastEvidenceNumber);
    const removedEvidence = claim.removedEvidence.filter((item) => item !== earlier);
    return { ...claim, evidence, lastEvidenceNumber, removedEvidence };
  },
  evidenceChanged(claim: Claim, { payload }: ClaimHappening<'evidenceChanged'>) {
    const item = claim.evidence.find(({ id }) => id === payload.evidenceId);
    if (!item) return refuse('unknown-evidence');
    if (!changesAnything(item, payload.changes)) return refuse('nothing-changed');
    const changed = { ...item, ...payload.changes };
    const evidence = claim.evidence.map((other) => (other === item ? changed : other));
    return { ...claim, evidence };
  },
  evidenceRemoved(claim: Claim, { payload }: ClaimHappening<'evidenceRemoved'>) {
    const item = claim.evidence.find(({ id }) => id === payload.evidenceId);
    if (!item) return refuse('unknown-evidence');
    const evidence = claim.evidence.filter((other) => other !== item);
    const { id, number } = item;
    return { ...claim, evidence, removedEvidence: [...claim.removedEvidence, { id, number }] };
  },
  evidenceSourceChanged(claim: Claim, { payload }: ClaimHappening<'evidenceSourceChanged'>) {
    const stands = claim.evidence.some(({ sourceId }) => sourceId === payload.sourceId);
    return stands ? claim : refuse('unknown-source');
  },
  verdictProposed(claim: Claim, { payload, by, at }: ClaimHappening<'verdictProposed'>) {
    const before = claim.verdict ?? { ...emptyVerdict, authors: [], proposedAt: at };
    if (!changesAnything(before, payload.changes)) return refuse('nothing-changed');
    const authors = before.authors.includes(by) ? before.authors : [...before.authors, by];
    const verdict = { ...before, ...payload.changes, authors, proposedAt: at };
    return { ...claim, verdict };
  },
};
