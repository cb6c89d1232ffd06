/** Words to tell a claim's story in tests: who did what, in order. */

import type { Target } from '@isnad/text';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { Claim, ClaimDetails } from './claim.ts';
import type { ClaimEvent, ClaimEvents, ClaimEventType } from './claim-event.ts';
import { applyClaim } from './claim-rules.ts';
import type { EvidenceDetails } from './evidence.ts';

export type Step = {
  [Type in ClaimEventType]: readonly [by: string, type: Type, payload: ClaimEvents[Type]];
}[ClaimEventType];

export function targetOn(exact: string, start = 0): Target {
  return {
    versionId: 'v1',
    segments: [{ start, end: start + exact.length, exact, prefix: '', suffix: '' }],
  };
}

export const plainDetails: ClaimDetails = {
  claimReviewed: 'بلغ التبادل أكثر من 240 مليار دولار',
  claimant: null,
  topic: null,
  kind: 'figure',
  saidOn: null,
  saidAt: null,
  firstAppearance: null,
  priority: 'normal',
  tags: [],
  assigneeId: null,
};

export const plainEvidence: EvidenceDetails = {
  sourceId: 'customs',
  stance: 'supports',
  passage: 'Total 244.8',
  translation: '',
  note: '',
  credibility: null,
};

export const marked: Step = [
  'layla',
  'claimMarked',
  {
    articleId: 'a1',
    number: 1,
    appearanceId: 'body',
    target: targetOn('أكثر من 240 مليار دولار'),
    details: plainDetails,
  },
];
export const sourced: Step = [
  'layla',
  'evidenceAdded',
  { evidenceId: 'e1', details: plainEvidence },
];
export const judged: Step = [
  'layla',
  'verdictProposed',
  { changes: { rating: 'true', rationale: 'بلغ 244.8 مليار دولار [1].' } },
];
export const submitted: Step = ['layla', 'claimSubmitted', {}];
export const approved: Step = ['huda', 'claimApproved', { basis: 'abc', fourEyes: true }];
export const published: Step = ['huda', 'claimPublished', { reportRevision: 1 }];

/** The claim after the last step, or the first refusal met. */
export function tell(...steps: readonly Step[]): Claim | Refusal {
  let claim: Claim | null = null;
  for (const [at, [by, type, payload]] of steps.entries()) {
    const event = { type, subjectId: 'c1', by, at, payload } as ClaimEvent;
    const answer = applyClaim(claim, event);
    if (isRefusal(answer)) return answer;
    claim = answer;
  }
  if (!claim) throw new Error('a story needs at least one step');
  return claim;
}

/** Like `tell`, where no step may be refused. */
export function toldClaim(...steps: readonly Step[]): Claim {
  const answer = tell(...steps);
  if (isRefusal(answer)) throw new Error(`refused: ${answer.refusal}`);
  return answer;
}
