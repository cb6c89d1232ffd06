/** One claim made ready to go out: with its verdict if it is approved, else with its words only. */

import {
  type ArticleVersion,
  type Claim,
  type Evidence,
  findRating,
  type Newsroom,
  type Person,
  type Source,
  withoutIdentity,
} from '@isnad/core';
import { quoteOf, type Span, type Target } from '@isnad/text';
import { toAppearance } from './passage.ts';
import type { ReportClaim, ReportPerson } from './report-claim.ts';
import type { ReportEvidence, ReportSource } from './report-evidence.ts';

/** What a claim is joined with; sources and people by id. */
export interface ClaimSurroundings {
  readonly newsroom: Newsroom;
  readonly version: ArticleVersion;
  /** The sentences of that version, in reading order. */
  readonly sentences: readonly Span[];
  /** Where in the original page a target of that version stands, as `textFragmentsIn` tells. */
  readonly textFragmentFor: (target: Target) => string | null;
  readonly sourcesById: ReadonlyMap<string, Source>;
  readonly peopleById: ReadonlyMap<string, Person>;
}

/** Builds the outgoing form of a standing claim. Throws when a source or person is not known. */
export function toReportClaim(claim: Claim, surroundings: ClaimSurroundings): ReportClaim {
  const words = wordsOfClaim(claim, surroundings);
  const { newsroom, peopleById } = surroundings;
  const { verdict, review, details } = claim;
  const isApproved = claim.stage === 'approved' || claim.stage === 'published';
  const rating = verdict?.rating ? findRating(newsroom.scale, verdict.rating) : null;
  if (!isApproved || !verdict || !rating || !review.approved) return { ...words, state: 'pending' };
  const { problems, confidence, rationale, asOf, recheckBy, suggestedWording } = verdict;
  const { claimReviewed, claimant, saidOn, saidAt, firstAppearance, kind } = details;
  return {
    ...words,
    state: 'checked',
    ...{ claimReviewed, claimant, saidOn, saidAt, firstAppearance, kind },
    topic: topicOf(claim, newsroom),
    ...{ rating, problems, confidence, rationale, asOf, recheckBy, suggestedWording },
    evidence: claim.evidence.map((item) => toReportEvidence(item, surroundings.sourcesById)),
    authors: verdict.authors.map((id) => toPerson(id, peopleById)),
    proposedAt: verdict.proposedAt,
    reviewedBy: toPerson(review.approved.by, peopleById),
    approvedAt: review.approved.at,
    fourEyes: review.approved.fourEyes,
  };
}

function wordsOfClaim(claim: Claim, surroundings: ClaimSurroundings) {
  const { version, sentences, textFragmentFor } = surroundings;
  const targets = claim.appearances.map(({ target }) => target);
  const here = targets.filter((target) => target.versionId === version.id);
  const first = here[0] ?? targets[0];
  return {
    id: claim.id,
    number: claim.number,
    quote: first ? quoteOf(first) : '',
    appearances: here.map((target) =>
      toAppearance(version.document.text, sentences, target, textFragmentFor(target)),
    ),
  };
}

function topicOf({ details }: Claim, newsroom: Newsroom): { ar: string; en: string } | null {
  const topic = newsroom.details.topics.find(({ key }) => key === details.topic);
  if (topic) return { ar: topic.ar, en: topic.en };
  return details.topic ? { ar: details.topic, en: details.topic } : null;
}

// A confidential source's own words can tell who spoke, so they stay in the newsroom with the name.
function toReportEvidence(
  item: Evidence,
  sourcesById: ReadonlyMap<string, Source>,
): ReportEvidence {
  const source = known(sourcesById, item.sourceId, 'source');
  const { number, stance, passage, translation, note } = item;
  const words = source.confidential
    ? { passage: '', translation: '', note: '' }
    : { passage, translation, note };
  return { number, stance, ...words, source: toReportSource(withoutIdentity(source)) };
}

function toReportSource(source: Source): ReportSource {
  const { title, publisher, author, url, publishedOn, language, proximity, confidential } = source;
  return { title, publisher, author, url, publishedOn, language, proximity, confidential };
}

function toPerson(id: string, peopleById: ReadonlyMap<string, Person>): ReportPerson {
  const { name, nameLatin } = known(peopleById, id, 'person');
  return { name, nameLatin };
}

function known<Thing>(thingsById: ReadonlyMap<string, Thing>, id: string, what: string): Thing {
  const thing = thingsById.get(id);
  if (!thing) throw new Error(`report names an unknown ${what}: ${id}`);
  return thing;
}
