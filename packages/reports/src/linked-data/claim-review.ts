/** schema.org ClaimReview (https://schema.org/ClaimReview), one per checked claim. */

import { addressOf, claimAnchor, toWebAddress } from '../markup/address.ts';
import type { Report } from '../report/report.ts';
import type { CheckedClaim } from '../report/report-claim.ts';
import type { ReportEvidence } from '../report/report-evidence.ts';
import { type JsonObject, withoutEmpty } from './json.ts';
import { assertedClaims, type LinkedDataOptions } from './options.ts';

const context = 'https://schema.org';

/** All reviews of a report in one graph; pending and withdrawn claims are not in it. */
export function renderClaimReviews(report: Report, options: LinkedDataOptions): JsonObject {
  const reviews = assertedClaims(report, options);
  return {
    '@context': context,
    '@graph': reviews.map((claim) => reviewOf(claim, report, options)),
  };
}

/** The review of one claim as its own document; null when that claim has none. */
export function renderClaimReview(
  report: Report,
  number: number,
  options: LinkedDataOptions,
): JsonObject | null {
  const claim = assertedClaims(report, options).find((one) => one.number === number);
  return claim ? { '@context': context, ...reviewOf(claim, report, options) } : null;
}

function reviewOf(claim: CheckedClaim, report: Report, options: LinkedDataOptions): JsonObject {
  const url = addressOf(options, claimAnchor(claim.number));
  return withoutEmpty({
    '@type': 'ClaimReview',
    '@id': url,
    url,
    inLanguage: report.newsroom.language,
    datePublished: new Date(report.firstPublishedAt).toISOString(),
    dateModified: new Date(report.publishedAt).toISOString(),
    creativeWorkStatus: report.newsroom.demo ? 'Demonstration' : null,
    claimReviewed: claim.claimReviewed,
    author: {
      '@type': 'Organization',
      name: report.newsroom.name,
      url: new URL(options.baseUrl).href,
    },
    itemReviewed: claimOf(claim, report, options),
    reviewRating: ratingOf(claim, report),
    citation: claim.evidence.flatMap(citationOf),
  });
}

function claimOf(claim: CheckedClaim, report: Report, options: LinkedDataOptions): JsonObject {
  const { claimant } = claim;
  const firstAppearance = toWebAddress(claim.firstAppearance);
  return withoutEmpty({
    '@type': 'Claim',
    '@id': addressOf(options, `${claimAnchor(claim.number)}-words`),
    text: claim.quote,
    inLanguage: report.article.language,
    datePublished: claim.saidOn,
    author:
      claimant &&
      withoutEmpty({
        '@type': 'Person',
        name: claimant.name,
        jobTitle: claimant.role,
        sameAs: toWebAddress(claimant.sameAs),
      }),
    appearance: appearanceOf(report),
    firstAppearance: firstAppearance && { '@type': 'CreativeWork', url: firstAppearance },
  });
}

function appearanceOf({ article }: Report): JsonObject | null {
  const url = toWebAddress(article.url);
  if (!url) return null;
  const { title, publisher, publishedOn, language } = article;
  return withoutEmpty({
    '@type': 'NewsArticle',
    url,
    headline: title,
    inLanguage: language,
    datePublished: publishedOn,
    publisher: publisher && { '@type': 'Organization', name: publisher },
  });
}

// A number would assert an order where the desk asserts none.
function ratingOf({ rating }: CheckedClaim, { bounds, newsroom }: Report): JsonObject {
  const numbers =
    rating.number !== null && bounds
      ? { ratingValue: rating.number, bestRating: bounds.best, worstRating: bounds.worst }
      : {};
  return { '@type': 'Rating', alternateName: rating.label[newsroom.language], ...numbers };
}

function citationOf({ source }: ReportEvidence): JsonObject[] {
  if (source.confidential) return [];
  const { title, publisher, publishedOn, language } = source;
  return [
    withoutEmpty({
      '@type': 'CreativeWork',
      name: title,
      url: toWebAddress(source.url),
      publisher: publisher && { '@type': 'Organization', name: publisher },
      datePublished: publishedOn,
      inLanguage: language,
    }),
  ];
}
