/** Freezes an article's fact-check into the one model that every format renders. */

import type { Article, ArticleVersion, Claim, Newsroom, Person, Scale, Source } from '@isnad/core';
import { sentencesOf, textFragmentsIn } from '@isnad/text';
import { toReportClaim } from './build-claim.ts';
import { type Report, reportSchemaVersion } from './report.ts';

/** Everything a report is made of, as it stands at one moment; times are ms UTC. */
export interface ReportInput {
  readonly newsroom: Newsroom;
  readonly article: Article;
  readonly version: ArticleVersion;
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly people: readonly Person[];
  readonly headline: string;
  readonly summary: string;
  readonly slug: string;
  readonly revision: number;
  readonly firstPublishedAt: number;
  readonly publishedAt: number;
}

/**
 * Builds the report. Approved and published claims carry their verdict, withdrawn ones are left
 * out, all others stand as pending. Throws when evidence names an unknown source or a verdict an
 * unknown person.
 */
export function buildReport(input: ReportInput): Report {
  const { newsroom, article, version } = input;
  const { name, nameLatin, demo, language } = newsroom.details;
  const { title, byline, publisher, url, publishedOn, direction } = article.details;
  const { headline, summary, slug, revision, firstPublishedAt, publishedAt } = input;
  const { id, number, textHash, importedAt } = version;
  return {
    schemaVersion: reportSchemaVersion,
    newsroom: { name, nameLatin, demo, language },
    article: {
      ...{ id: article.id, title, byline, publisher, url, publishedOn, direction },
      language: article.details.language,
    },
    version: { id, number, textHash, importedAt },
    ...{ headline, summary, slug, revision, firstPublishedAt, publishedAt },
    scale: newsroom.scale,
    bounds: boundsOf(newsroom.scale),
    claims: claimsOf(input),
  };
}

function claimsOf({ newsroom, version, claims, sources, people }: ReportInput) {
  const surroundings = {
    newsroom,
    version,
    sentences: sentencesOf(version.document),
    textFragmentFor: textFragmentsIn(version.document),
    sourcesById: new Map(sources.map((source) => [source.id, source])),
    peopleById: new Map(people.map((person) => [person.id, person])),
  };
  return claims
    .filter((claim) => claim.stage !== 'withdrawn' && claim.withdrawn === null)
    .sort((one, other) => one.number - other.number)
    .map((claim) => toReportClaim(claim, surroundings));
}

function boundsOf(scale: Scale): Report['bounds'] {
  const numbers = scale.flatMap(({ number }) => (number === null ? [] : [number]));
  if (numbers.length === 0) return null;
  return { worst: Math.min(...numbers), best: Math.max(...numbers) };
}
