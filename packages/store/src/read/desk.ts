/** What a decision sees while nobody else can write. */

import type { Desk } from '../database.ts';
import type { DeskReader } from '../proposal.ts';
import { findArticle, findTwins, findVersion } from './article.ts';
import { findClaim, findClaimsOf, findClaimsOn, findOpenWorkOf, nextClaimNumber } from './claim.ts';
import { findNewsroom, findPeople } from './people.ts';
import { isSlugTaken } from './publication.ts';
import { findSource, findSources } from './source.ts';

/** Reads through the given transaction, so that a decision sees exactly what it writes upon. */
export function readDesk(desk: Desk): DeskReader {
  return {
    newsroom: () => findNewsroom(desk),
    article: (id) => findArticle(desk, id),
    version: (id) => findVersion(desk, id),
    claim: (id) => findClaim(desk, id),
    claimsOf: (articleId) => findClaimsOf(desk, articleId),
    source: (id) => findSource(desk, id),
    sources: (ids) => findSources(desk, ids),
    claimsOn: (sourceId) => findClaimsOn(desk, sourceId),
    openWorkOf: (personId) => findOpenWorkOf(desk, personId),
    nextClaimNumber: (articleId) => nextClaimNumber(desk, articleId),
    twins: (textHash) => findTwins(desk, textHash),
    peopleById: () => new Map(findPeople(desk).map((person) => [person.id, person])),
    slugTaken: (slug) => isSlugTaken(desk, slug),
  };
}
