/** Sources, evidence, verdicts and claims that a test marks in the words of the article. */

import {
  type Claim,
  type Evidence,
  markedAt,
  type Source,
  type Stage,
  type Verdict,
} from '@isnad/core';
import { describeTarget } from '@isnad/text';
import { article, at, version } from './newsroom.test-language.ts';

export function source(changes: Partial<Source> = {}): Source {
  return {
    id: 'kremlin',
    revision: 1,
    identityHash: null,
    erased: false,
    createdBy: 'layla',
    createdAt: at,
    kind: 'web-page',
    title: 'إعلان الزيارة',
    publisher: 'الكرملين',
    author: null,
    url: 'http://en.kremlin.ru/',
    publishedOn: '2025-08-29',
    language: 'ar',
    proximity: 'primary',
    reliability: 'B',
    repeatsId: null,
    confidential: false,
    ...changes,
  };
}

export function evidence(changes: Partial<Evidence> = {}): Evidence {
  return {
    id: 'evidence-1',
    number: 1,
    sourceId: 'kremlin',
    stance: 'refutes',
    passage: 'The visit takes place from 31 August to 3 September.',
    translation: 'تجري الزيارة من 31 أغسطس إلى 3 سبتمبر.',
    note: '',
    credibility: 2,
    addedBy: 'layla',
    addedAt: at,
    ...changes,
  };
}

export function verdict(changes: Partial<Verdict> = {}): Verdict {
  return {
    rating: 'half',
    problems: [],
    confidence: 'high',
    rationale: 'أعلن الكرملين أن الزيارة من **31 أغسطس** إلى 3 سبتمبر [1].',
    asOf: '2025-09-05',
    recheckBy: null,
    suggestedWording: '',
    authors: ['layla'],
    proposedAt: at - 7_200_000,
    ...changes,
  };
}

interface Marking {
  readonly number: number;
  /** Words of the article, each an unbroken stretch of the claim. */
  readonly words: readonly string[];
  readonly stage?: Stage;
  readonly details?: Partial<Claim['details']>;
  readonly evidence?: readonly Evidence[];
  readonly verdict?: Verdict | null;
  readonly fourEyes?: boolean;
}

/** Marks words of the article as a claim; unless told otherwise it is approved. */
export function claim(marking: Marking): Claim {
  const { number, words, stage = 'approved' } = marking;
  const isApproved = stage === 'approved' || stage === 'published';
  const { fourEyes = true } = marking;
  const by = fourEyes ? 'huda' : 'layla';
  return {
    id: `claim-id-${number}`,
    articleId: article.id,
    number,
    revision: 1,
    stage,
    appearances: [markedAt(`appearance-${number}`, targetOf(words))],
    details: {
      claimReviewed: words.join(' '),
      claimant: null,
      topic: null,
      kind: null,
      saidOn: null,
      saidAt: null,
      firstAppearance: null,
      priority: 'normal',
      tags: [],
      assigneeId: null,
      ...marking.details,
    },
    evidence: marking.evidence ?? [evidence()],
    removedEvidence: [],
    lastEvidenceNumber: 1,
    verdict: marking.verdict === undefined ? verdict() : marking.verdict,
    review: {
      submitted: null,
      returned: null,
      approved: isApproved ? { by, at: at - 3_600_000, basis: 'b'.repeat(64), fourEyes } : null,
      publishedIn: null,
    },
    withdrawn: stage === 'withdrawn' ? { by: 'huda', at, reason: 'مكرر' } : null,
    createdBy: 'layla',
    createdAt: at,
    changedBy: 'layla',
    changedAt: at,
  };
}

function targetOf(words: readonly string[]) {
  const { text } = version.document;
  const spans = words.map((exact) => {
    const start = text.indexOf(exact);
    if (start === -1) throw new Error(`the article does not say: ${exact}`);
    return { start, end: start + exact.length };
  });
  return describeTarget(version.document, version.id, spans);
}
