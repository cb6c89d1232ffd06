import { expect, test } from 'vitest';
import { claim, source, verdict } from '../desk.test-language.ts';
import { article, newsroom } from '../newsroom.test-language.ts';
import { buildReport, type ReportInput } from '../report/build-report.ts';
import { reportInput } from '../report-input.test-language.ts';
import { checkClaimReviews } from './claim-review-rules.ts';

const words = ['في تحرك نادر'];
const sound = {
  claimant: { name: 'متحدث', role: null, sameAs: 'https://people.example/1' },
  saidOn: '2025-09-04',
  firstAppearance: 'https://first.example/',
};

function findings(
  details: Parameters<typeof claim>[0]['details'],
  changes: Partial<ReportInput> = {},
  judged = verdict(),
) {
  const claims = [claim({ number: 7, words, details: { ...sound, ...details }, verdict: judged })];
  return checkClaimReviews(buildReport(reportInput({ claims, ...changes })));
}

const withoutAddress = { article: { ...article, details: { ...article.details, url: null } } };
const oneNumber = {
  newsroom: {
    ...newsroom,
    scale: newsroom.scale.map((rating) =>
      rating.key === 'half' ? rating : { ...rating, number: null },
    ),
  },
};
const nameless = {
  newsroom: {
    ...newsroom,
    scale: newsroom.scale.map((rating) => ({ ...rating, label: { ar: ' ', en: 'x' } })),
  },
};

test('a sound claim has no findings', () => {
  expect(findings({})).toEqual([]);
});

test.each([
  ['wording-missing', 'claimReviewed', 'error', findings({ claimReviewed: ' ' })],
  ['wording-long', 'claimReviewed', 'warning', findings({ claimReviewed: 'كلمة '.repeat(16) })],
  ['rating-label-missing', 'rating', 'error', findings({}, nameless)],
  ['scale-without-order', 'rating', 'error', findings({}, oneNumber)],
  ['rationale-missing', 'rationale', 'error', findings({}, {}, verdict({ rationale: ' ' }))],
  ['claimant-unknown', 'claimant', 'warning', findings({ claimant: null })],
  [
    'claimant-address-unusable',
    'claimant',
    'warning',
    findings({ claimant: { ...sound.claimant, sameAs: 'Q42' } }),
  ],
  ['said-on-missing', 'saidOn', 'warning', findings({ saidOn: null })],
  [
    'appearance-missing',
    'firstAppearance',
    'warning',
    findings({ firstAppearance: null }, withoutAddress),
  ],
  [
    'first-appearance-unusable',
    'firstAppearance',
    'warning',
    findings({ firstAppearance: 'التلفزيون' }),
  ],
  ['sources-unlinked', 'evidence', 'warning', findings({}, { sources: [source({ url: null })] })],
] as const)('%s is found, and only that', (rule, field, severity, found) => {
  expect(found).toEqual([{ rule, field, severity, claimNumber: 7 }]);
});

test('75 emoji are 75 characters, not 150', () => {
  expect(findings({ claimReviewed: '🔴'.repeat(75) })).toEqual([]);
  expect(findings({ claimReviewed: '🔴'.repeat(76) })).toHaveLength(1);
});

test('a number outside the bounds of a frozen report is found', () => {
  const claims = [claim({ number: 7, words, details: sound })];
  const report = buildReport(reportInput({ claims }));
  expect(
    checkClaimReviews({ ...report, bounds: { worst: 4, best: 5 } }).map(({ rule }) => rule),
  ).toEqual(['rating-outside-scale']);
});

test('a pending claim is not judged', () => {
  const claims = [claim({ number: 7, words, stage: 'checking' })];
  expect(checkClaimReviews(buildReport(reportInput({ claims })))).toEqual([]);
});
