/** What differs between two states of a claim, field by field, as texts that can be compared. */
import type { Claim, Evidence, reviewFields, Stage } from '@isnad/core';
import { quoteOf } from '@isnad/text';

type Field = (typeof reviewFields)[number] | 'stage';

export interface FieldChange {
  readonly field: Field;
  readonly before: string;
  readonly after: string;
}

/** How values that are keys are called in the language of the page. */
export interface Names {
  readonly rating: (key: string | null) => string;
  readonly stage: (stage: Stage) => string;
  readonly stance: (stance: Evidence['stance']) => string;
}

/** In the order of the inspector; a field whose text is the same is left out. */
export function changesBetween(before: Claim, after: Claim, names: Names): FieldChange[] {
  const [old, now] = [textsOf(before, names), textsOf(after, names)];
  const fields = Object.keys(now) as Field[];
  return fields
    .map((field) => ({ field, before: old[field], after: now[field] }))
    .filter((change) => change.before !== change.after);
}

function textsOf(claim: Claim, names: Names): Record<Field, string> {
  const { appearances, details, evidence, verdict } = claim;
  const { claimant, saidOn, saidAt, firstAppearance, topic } = details;
  return {
    quote: lines(appearances.map(({ target }) => quoteOf(target))),
    wording: details.claimReviewed,
    details: lines([claimant?.name, claimant?.role, saidOn, saidAt, firstAppearance, topic]),
    evidence: lines(evidence.map((item) => evidenceText(item, names))),
    rating: names.rating(verdict?.rating ?? null),
    rationale: lines([verdict?.rationale, verdict?.suggestedWording]),
    stage: names.stage(claim.stage),
  };
}

function evidenceText({ number, stance, ...words }: Evidence, names: Names): string {
  const { passage, translation, note } = words;
  return `[${number}] ${lines([names.stance(stance), passage, translation, note])}`;
}

function lines(parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join('\n');
}
