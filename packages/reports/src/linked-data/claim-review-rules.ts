/** What Google, Bing and honest practice ask of a ClaimReview, as data. */

import { toWebAddress } from '../markup/address.ts';
import type { Report } from '../report/report.ts';
import { type CheckedClaim, isChecked } from '../report/report-claim.ts';

/** One broken rule; `field` is the claim's field in which it is mended. */
export interface Finding {
  readonly rule: keyof typeof rules;
  readonly field: Rule['field'];
  readonly claimNumber: number;
  readonly severity: Rule['severity'];
}

interface Rule {
  readonly field:
    | 'claimReviewed'
    | 'claimant'
    | 'saidOn'
    | 'firstAppearance'
    | 'rating'
    | 'rationale'
    | 'evidence';
  /** An error makes the markup unusable, a warning makes it poorer. */
  readonly severity: 'error' | 'warning';
  readonly isMet: (claim: CheckedClaim, report: Report) => boolean;
}

/** Google cuts longer summaries; counted in code points. */
const longestSummary = 75;

const rules = {
  'wording-missing': {
    field: 'claimReviewed',
    severity: 'error',
    isMet: ({ claimReviewed }) => claimReviewed.trim() !== '',
  },
  'wording-long': {
    field: 'claimReviewed',
    severity: 'warning',
    isMet: ({ claimReviewed }) => [...claimReviewed].length <= longestSummary,
  },
  'rating-label-missing': {
    field: 'rating',
    severity: 'error',
    isMet: ({ rating }, { newsroom }) => rating.label[newsroom.language].trim() !== '',
  },
  'rating-outside-scale': {
    field: 'rating',
    severity: 'error',
    isMet: ({ rating: { number } }, { bounds }) =>
      number === null || (bounds !== null && number >= bounds.worst && number <= bounds.best),
  },
  'scale-without-order': {
    field: 'rating',
    severity: 'error',
    isMet: ({ rating }, { bounds }) =>
      rating.number === null ||
      (bounds !== null && bounds.worst >= 1 && bounds.best > bounds.worst),
  },
  'rationale-missing': {
    field: 'rationale',
    severity: 'error',
    isMet: ({ rationale }) => rationale.trim() !== '',
  },
  'claimant-unknown': {
    field: 'claimant',
    severity: 'warning',
    isMet: ({ claimant }) => claimant !== null && claimant.name.trim() !== '',
  },
  'claimant-address-unusable': {
    field: 'claimant',
    severity: 'warning',
    isMet: ({ claimant }) => !claimant?.sameAs || toWebAddress(claimant.sameAs) !== null,
  },
  'said-on-missing': {
    field: 'saidOn',
    severity: 'warning',
    isMet: ({ saidOn }) => saidOn !== null,
  },
  'appearance-missing': {
    field: 'firstAppearance',
    severity: 'warning',
    isMet: ({ firstAppearance }, { article }) =>
      toWebAddress(firstAppearance) !== null || toWebAddress(article.url) !== null,
  },
  'first-appearance-unusable': {
    field: 'firstAppearance',
    severity: 'warning',
    isMet: ({ firstAppearance }) => !firstAppearance || toWebAddress(firstAppearance) !== null,
  },
  'sources-unlinked': {
    field: 'evidence',
    severity: 'warning',
    isMet: ({ evidence }) => evidence.some(({ source }) => toWebAddress(source.url) !== null),
  },
} satisfies Record<string, Rule>;

/** Every rule that a checked claim breaks, in order of claim and rule. */
export function checkClaimReviews(report: Report): Finding[] {
  const entries = Object.entries(rules) as [Finding['rule'], Rule][];
  return report.claims.filter(isChecked).flatMap((claim) =>
    entries
      .filter(([, { isMet }]) => !isMet(claim, report))
      .map(([rule, { field, severity }]) => ({
        rule,
        field,
        severity,
        claimNumber: claim.number,
      })),
  );
}
