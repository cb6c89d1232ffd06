import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Refusal } from '../refusal.ts';
import type { Claim, Stage } from './claim.ts';
import {
  approved,
  judged,
  marked,
  plainEvidence,
  published,
  type Step,
  sourced,
  submitted,
  targetOn,
  tell,
  toldClaim,
} from './desk.test-language.ts';

const untilApproved = [marked, sourced, judged, submitted, approved] as const;
const described: Step = ['samer', 'claimDescribed', { changes: { claimReviewed: 'صياغة أخرى' } }];

describe('the life of a claim', () => {
  const cases: readonly (readonly [title: string, steps: readonly Step[], stage: Stage])[] = [
    ['a claim just marked is open', [marked], 'open'],
    ['evidence takes an open claim into checking', [marked, sourced], 'checking'],
    ['a verdict takes an open claim into checking', [marked, judged], 'checking'],
    [
      'an assignee takes an open claim into checking',
      [marked, ['huda', 'claimDescribed', { changes: { assigneeId: 'layla' } }]],
      'checking',
    ],
    ['a complete claim goes to the editor', [marked, sourced, judged, submitted], 'submitted'],
    ['the editor approves it', untilApproved, 'approved'],
    ['publication takes an approved claim', [...untilApproved, published], 'published'],
    [
      'a returned claim says so until it is sent again',
      [
        marked,
        sourced,
        judged,
        submitted,
        ['huda', 'claimReturned', { field: 'evidence', reason: 'ينقصه مصدر أول' }],
      ],
      'returned',
    ],
    [
      'a withdrawn claim that never had work comes back open',
      [marked, ['layla', 'claimWithdrawn', { reason: '' }], ['layla', 'claimRestored', {}]],
      'open',
    ],
    [
      'a withdrawn approval comes back to be looked at again',
      [
        ...untilApproved,
        ['huda', 'claimWithdrawn', { reason: 'مكرر' }],
        ['huda', 'claimRestored', {}],
      ],
      'recheck',
    ],
  ];
  test.each(cases)('%s', (_title, steps, stage) => {
    expect(toldClaim(...steps).stage).toBe(stage);
  });
});

describe('an approval falls when its basis changes', () => {
  const shifts: readonly (readonly [title: string, step: Step])[] = [
    ['the wording', described],
    [
      'the words it marks',
      ['samer', 'appearanceMoved', { appearanceId: 'body', target: targetOn('240 مليار', 8) }],
    ],
    [
      'another appearance',
      ['samer', 'appearanceAdded', { appearanceId: 'head', target: targetOn('240', 90) }],
    ],
    ['new evidence', ['samer', 'evidenceAdded', { evidenceId: 'e2', details: plainEvidence }]],
    ['lost evidence', ['samer', 'evidenceRemoved', { evidenceId: 'e1' }]],
    [
      'a changed stance',
      ['samer', 'evidenceChanged', { evidenceId: 'e1', changes: { stance: 'refutes' } }],
    ],
    ['a source edited elsewhere', ['samer', 'evidenceSourceChanged', { sourceId: 'customs' }]],
    ['another rating', ['samer', 'verdictProposed', { changes: { rating: 'mostly' } }]],
    [
      'the speaker',
      [
        'samer',
        'claimDescribed',
        { changes: { claimant: { name: 'بوتين', role: null, sameAs: null } } },
      ],
    ],
  ];
  test.each(shifts)('%s sends it to recheck', (_title, step) => {
    const claim = toldClaim(...untilApproved, step);
    expect(claim.stage).toBe('recheck');
    expect(claim.review.approved).toBeNull();
  });
  test.each(shifts)('%s of a published claim is seen by the public page', (_title, step) => {
    const claim = toldClaim(...untilApproved, published, step);
    expect([claim.stage, claim.review.publishedIn]).toEqual(['recheck', 1]);
  });
  test('what the verdict does not rest on leaves the approval standing', () => {
    const busy: Step = [
      'samer',
      'claimDescribed',
      { changes: { tags: ['تجارة'], priority: 'high' } },
    ];
    const claim = toldClaim(...untilApproved, busy);
    expect(claim.stage).toBe('approved');
    expect(claim.review.approved?.by).toBe('huda');
  });
});

describe('the rules that say no', () => {
  const cases: readonly (readonly [string, readonly Step[], Refusal])[] = [
    ['nothing happens to a claim that is not there', [submitted], { refusal: 'not-found' }],
    ['a claim is marked once', [marked, marked], { refusal: 'claim-exists' }],
    [
      'an incomplete claim is not sent, and what is missing is named',
      [marked, submitted],
      { refusal: 'incomplete', detail: ['evidence', 'rating', 'rationale'] },
    ],
    [
      'nobody approves their own verdict',
      [
        marked,
        sourced,
        judged,
        submitted,
        ['layla', 'claimApproved', { basis: '', fourEyes: true }],
      ],
      { refusal: 'own-verdict' },
    ],
    [
      'an editor who wrote on the verdict is an author of it',
      [
        marked,
        sourced,
        judged,
        submitted,
        ['huda', 'verdictProposed', { changes: { confidence: 'high' } }],
        approved,
      ],
      { refusal: 'own-verdict' },
    ],
    [
      'only what was sent is approved',
      [marked, sourced, judged, approved],
      { refusal: 'not-in-review' },
    ],
    [
      'a claim that lost its evidence while waiting is not approved',
      [
        marked,
        sourced,
        judged,
        submitted,
        ['samer', 'evidenceRemoved', { evidenceId: 'e1' }],
        approved,
      ],
      { refusal: 'incomplete', detail: ['evidence', 'broken-citation'] },
    ],
    [
      'a return needs its reason',
      [
        marked,
        sourced,
        judged,
        submitted,
        ['huda', 'claimReturned', { field: 'rating', reason: ' ' }],
      ],
      { refusal: 'reason-needed' },
    ],
    ['what was not approved is not published', [marked, published], { refusal: 'verdict-needed' }],
    [
      'a withdrawn claim takes no more work',
      [marked, ['layla', 'claimWithdrawn', { reason: '' }], sourced],
      { refusal: 'claim-withdrawn' },
    ],
    [
      'the last appearance cannot go: the claim is withdrawn instead',
      [marked, ['layla', 'appearanceRemoved', { appearanceId: 'body' }]],
      { refusal: 'last-appearance' },
    ],
    [
      'an edit that says nothing new is not written',
      [...untilApproved, judged],
      { refusal: 'nothing-changed' },
    ],
    [
      'a standing claim is not restored',
      [marked, ['layla', 'claimRestored', {}]],
      { refusal: 'claim-not-withdrawn' },
    ],
  ];
  test.each(cases)('%s', (_title, steps, refusal) => {
    expect(tell(...steps)).toEqual(refusal);
  });

  test('a newsroom of one may approve its own verdict, and the claim remembers it', () => {
    const alone: Step = ['layla', 'claimApproved', { basis: 'abc', fourEyes: false }];
    const claim = toldClaim(marked, sourced, judged, submitted, alone);
    expect(claim.review.approved).toMatchObject({ by: 'layla', fourEyes: false });
  });
});

describe('whatever happens', () => {
  const pool: readonly Step[] = [
    sourced,
    judged,
    submitted,
    approved,
    published,
    described,
    ['samer', 'evidenceRemoved', { evidenceId: 'e1' }],
    ['huda', 'claimReturned', { field: 'rating', reason: 'سبب' }],
    ['huda', 'claimWithdrawn', { reason: '' }],
    ['huda', 'claimRestored', {}],
  ];
  /** Plays a script, skipping the steps that the rules refuse. */
  function played(script: readonly Step[]): Claim[] {
    const kept: Step[] = [marked];
    const claims = [toldClaim(...kept)];
    for (const step of script) {
      const next = tell(...kept, step);
      if ('refusal' in next) continue;
      kept.push(step);
      claims.push(next);
    }
    return claims;
  }
  const scripts = fc.array(fc.constantFrom(...pool), { maxLength: 25 });

  test('a claim counts every change once and keeps its evidence numbers unique', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        for (const [at, claim] of played(script).entries()) {
          expect(claim.revision).toBe(at + 1);
          const numbers = claim.evidence.map((item) => item.number);
          expect(new Set(numbers).size).toBe(numbers.length);
        }
      }),
    );
  });
  test('no claim stands approved or published without an approval by other eyes', () => {
    fc.assert(
      fc.property(scripts, (script) => {
        for (const claim of played(script)) {
          const standing = claim.stage === 'approved' || claim.stage === 'published';
          expect(claim.review.approved !== null && !claim.withdrawn).toBe(standing);
          if (standing) expect(claim.verdict?.authors).not.toContain(claim.review.approved?.by);
        }
      }),
    );
  });
});
