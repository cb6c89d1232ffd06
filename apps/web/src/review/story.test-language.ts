/** Words to tell a claim's story in tests: who did what, in order. */
import {
  applyClaim,
  type Claim,
  type ClaimEvent,
  type ClaimEvents,
  type ClaimEventType,
  isRefusal,
  type SourceDetails,
  type VerdictDetails,
} from '@isnad/core';

export type Step = {
  [Type in ClaimEventType]: readonly [by: string, type: Type, payload: ClaimEvents[Type]];
}[ClaimEventType];

const exact = 'نحو أسبوع كامل';
const segment = { start: 0, end: exact.length, exact, prefix: '', suffix: '' };

const steps = {
  mark: [
    'layla',
    'claimMarked',
    {
      articleId: 'a1',
      number: 1,
      appearanceId: 'body',
      target: { versionId: 'v1', segments: [segment] },
      details: {
        ...{ claimReviewed: 'استمرت الزيارة أسبوعاً', claimant: null, topic: null, kind: 'event' },
        ...{ saidOn: null, saidAt: null, firstAppearance: null, priority: 'normal' },
        ...{ tags: [], assigneeId: null },
      },
    },
  ],
  submit: ['layla', 'claimSubmitted', {}],
  giveBack: ['huda', 'claimReturned', { field: 'rationale', reason: 'الحكم أشد من الأدلة' }],
  approve: ['huda', 'claimApproved', { basis: 'abc', fourEyes: true }],
} satisfies Record<string, Step>;

export const { mark, submit, giveBack, approve } = steps;

/** Evidence of one source, numbered in the order it is added. */
export function prove(sourceId: string): Step {
  const words = { passage: `words of ${sourceId}`, translation: '', note: '' };
  const details = { sourceId, stance: 'refutes', ...words, credibility: null } as const;
  return ['layla', 'evidenceAdded', { evidenceId: `by-${sourceId}`, details }];
}

export function judge(changes: Partial<VerdictDetails>): Step {
  return ['layla', 'verdictProposed', { changes }];
}

/** The steps as the journal has them; the moment of each is its place in the story. */
export function eventsOf(story: readonly Step[]): ClaimEvent[] {
  return story.map(
    ([by, type, payload], at) => ({ type, subjectId: 'c1', by, at, payload }) as ClaimEvent,
  );
}

/** The claim after the last step; a story that the rules refuse is a mistake of the test. */
export function tell(...story: readonly Step[]): Claim {
  let claim: Claim | null = null;
  for (const event of eventsOf(story)) {
    const after: ReturnType<typeof applyClaim> = applyClaim(claim, event);
    if (isRefusal(after)) throw new Error(`${event.type}: ${after.refusal}`);
    claim = after;
  }
  if (!claim) throw new Error('a story needs at least one step');
  return claim;
}

export function sourceOf(id: string, details: Partial<SourceDetails> = {}) {
  const unknown = { publisher: null, author: null, url: null, publishedOn: null, language: null };
  const plain = { kind: 'web-page', title: id, ...unknown, proximity: null } as const;
  const judged = { reliability: null, repeatsId: null, confidential: false };
  const kept = { id, revision: 1, identityHash: null, erased: false };
  return { ...plain, ...judged, ...details, ...kept, createdBy: 'layla', createdAt: 0 };
}
