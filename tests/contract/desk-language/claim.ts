/** The life of a claim in a story. */

import type { ClaimDetails, EvidenceDetails, VerdictDetails } from '@isnad/core';
import type { Proposal } from '@isnad/store';
import { targetIn } from './article.ts';
import { sha256 } from './digest.ts';
import { type Circumstances, happens } from './telling.ts';

const claimDetails: ClaimDetails = {
  claimReviewed: 'بلغ التبادل 240 ملياراً',
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

export function marked(
  id: string,
  articleId: string,
  number: number,
  details: Partial<ClaimDetails> = {},
): Proposal {
  return happens('claimMarked', id, {
    articleId,
    number,
    appearanceId: `${id}-first`,
    target: targetIn(articleId),
    details: { ...claimDetails, ...details },
  });
}

export function evidenced(claimId: string, sourceId: string, evidenceId: string): Proposal {
  const details: EvidenceDetails = {
    sourceId,
    stance: 'supports',
    passage: '244.8 billion US dollars',
    translation: '',
    note: '',
    credibility: 1,
  };
  return happens('evidenceAdded', claimId, { evidenceId, details });
}

/** A verdict that cites evidence number 1. */
export function judged(claimId: string, changes: Partial<VerdictDetails> = {}): Proposal {
  const verdict = { rating: 'true', rationale: 'الرقم في بيانات الجمارك [1].', ...changes };
  return happens('verdictProposed', claimId, { changes: verdict });
}

export function submitted(claimId: string, circumstances: Circumstances = {}): Proposal {
  return happens('claimSubmitted', claimId, {}, circumstances);
}

export function approved(claimId: string, by = 'omar'): Proposal {
  return happens('claimApproved', claimId, { basis: sha256(claimId), fourEyes: true }, { by });
}
