/** W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): verdicts on the article's words. */

import { detectLanguage } from '@isnad/text';
import { addressOf, toWebAddress } from '../markup/address.ts';
import type { Report } from '../report/report.ts';
import type { CheckedClaim, ReportSegment } from '../report/report-claim.ts';
import type { JsonObject } from './json.ts';
import { assertedClaims, type LinkedDataOptions } from './options.ts';

// The published context of 2017 lacks `assessing`; without this line the motivation is lost in RDF.
const context = ['http://www.w3.org/ns/anno.jsonld', { assessing: 'oa:assessing' }];

/** One annotation per claim with a verdict, in one page; positions are counted in code points. */
export function renderAnnotations(report: Report, options: LinkedDataOptions): JsonObject {
  const claims = assertedClaims(report, options).filter(
    ({ appearances }) => appearances.length > 0,
  );
  return {
    '@context': context,
    id: addressOf(options, 'annotations'),
    type: 'AnnotationPage',
    partOf: {
      id: addressOf(options, 'annotation-collection'),
      type: 'AnnotationCollection',
      label: report.headline,
      total: claims.length,
    },
    startIndex: 0,
    items: claims.map((claim) => annotationOf(claim, report, options)),
  };
}

function annotationOf(claim: CheckedClaim, report: Report, options: LinkedDataOptions): JsonObject {
  const targets = claim.appearances.flatMap(({ segments }) =>
    segments.map((segment) => targetOf(segment, report)),
  );
  return {
    id: addressOf(options, `annotation-${claim.number}`),
    type: 'Annotation',
    motivation: 'assessing',
    creator: {
      id: new URL(options.baseUrl).href,
      type: 'Organization',
      name: report.newsroom.name,
    },
    created: new Date(claim.proposedAt).toISOString(),
    modified: new Date(claim.approvedAt).toISOString(),
    body: bodiesOf(claim, report),
    target: targets.length === 1 ? targets[0] : targets,
  };
}

function bodiesOf({ rating, rationale, evidence }: CheckedClaim, report: Report): JsonObject[] {
  const sources = evidence.flatMap(({ source }) => toWebAddress(source.url) ?? []);
  return [
    textBody(rating.label[report.newsroom.language], 'text/plain', 'classifying'),
    textBody(rationale, 'text/markdown', 'assessing'),
    ...[...new Set(sources)].map((source) => ({
      type: 'SpecificResource',
      source,
      purpose: 'linking',
    })),
  ];
}

function textBody(value: string, format: string, purpose: string): JsonObject {
  const { language, direction } = detectLanguage(value);
  return { type: 'TextualBody', value, format, language, textDirection: direction, purpose };
}

function targetOf(
  { exact, prefix, suffix, codePoints }: ReportSegment,
  report: Report,
): JsonObject {
  return {
    type: 'SpecificResource',
    source: sourceOf(report),
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start: codePoints.start, end: codePoints.end },
    ],
    state: {
      type: 'TimeState',
      sourceDate: new Date(report.version.importedAt).toISOString(),
    },
  };
}

// A pasted article has no address of its own; the hash names exactly the text that was read.
function sourceOf({ article, version }: Report): string {
  return (
    toWebAddress(article.url) ?? `urn:isnad:text:sha256:${encodeURIComponent(version.textHash)}`
  );
}
