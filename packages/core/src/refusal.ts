/** Every way in which a rule of the desk can say no; each name is also the key of its sentence. */

export const refusalNames = [
  'already-a-member',
  'already-imported',
  'already-named',
  'already-published',
  'already-settled',
  'claim-withdrawn',
  'claim-exists',
  'claim-not-withdrawn',
  'incomplete',
  'last-admin',
  'last-appearance',
  'mark-settled',
  'not-allowed',
  'not-found',
  'not-in-review',
  'not-settled',
  'nothing-to-publish',
  'nothing-changed',
  'own-verdict',
  'reason-needed',
  'scale-not-ordered',
  'source-in-use',
  'stale-revision',
  'target-empty',
  'target-mismatch',
  'target-outside-text',
  'target-splits-letter',
  'target-unordered',
  'unknown-appearance',
  'unknown-evidence',
  'unknown-rating',
  'unknown-source',
  'verdict-needed',
] as const;

export type RefusalName = (typeof refusalNames)[number];

/** A rule's answer "no": nothing was changed. `detail` names fields or items, never prose. */
export interface Refusal {
  readonly refusal: RefusalName;
  readonly detail?: readonly string[];
}

export function refuse(refusal: RefusalName, detail?: readonly string[]): Refusal {
  return detail ? { refusal, detail } : { refusal };
}

/** Tells a refusal from the state that a rule would otherwise answer. */
export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refusal' in answer;
}
