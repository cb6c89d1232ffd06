/** The questions that the house asks of the desk. */

import type {
  Article,
  ArticleVersion,
  Claim,
  Newsroom,
  Person,
  Source,
  Waiting,
} from '@isnad/core';
import type { Desk } from '../database.ts';
import type { Attachment } from '../proposal.ts';
import { findArticle, findVersion, findVersionsOf, type VersionLine } from './article.ts';
import { countOpenWork, findClaim, findClaimsOf, findWaiting } from './claim.ts';
import { findHomeRows, type HomePage, type HomeRow } from './home.ts';
import { findNewsroom, findPeople, findPerson } from './people.ts';
import { findAttachment, findPublication, type PublishedReport } from './publication.ts';
import { findSource, findSources, type SourceSearch, searchSources } from './source.ts';

/** What is absent is answered with null. */
export interface DeskReads {
  newsroom(): Promise<Newsroom | null>;
  /** Everybody, by when they joined. */
  people(): Promise<Person[]>;
  person(id: string): Promise<Person | null>;
  /** The home list, newest import first. */
  articles(page: HomePage): Promise<HomeRow[]>;
  article(id: string): Promise<Article | null>;
  version(id: string): Promise<ArticleVersion | null>;
  /** Newest first, without their texts. */
  versionsOf(articleId: string): Promise<VersionLine[]>;
  /** By number, withdrawn ones too. */
  claimsOf(articleId: string): Promise<Claim[]>;
  claim(id: string): Promise<Claim | null>;
  /** How many claims are in whose hands, published and withdrawn ones apart. */
  openWork(): Promise<Map<string, number>>;
  source(id: string): Promise<Source | null>;
  sources(search: SourceSearch): Promise<Source[]>;
  /** Those that exist, in the order asked for. */
  sourcesById(ids: readonly string[]): Promise<Source[]>;
  /** Claims that wait for the editor (or came back), most urgent first. */
  waiting(stage?: 'submitted' | 'returned'): Promise<Waiting[]>;
  /** The latest report under this slug. */
  publication(slug: string): Promise<PublishedReport | null>;
  publicationRevision(slug: string, revision: number): Promise<PublishedReport | null>;
  attachment(sha256: string): Promise<Attachment | null>;
}

/** Binds the questions to one database. */
export function deskReads(desk: Desk): DeskReads {
  return {
    newsroom: async () => findNewsroom(desk),
    people: async () => findPeople(desk),
    person: async (id) => findPerson(desk, id),
    articles: async (page) => findHomeRows(desk, page),
    article: async (id) => findArticle(desk, id),
    version: async (id) => findVersion(desk, id),
    versionsOf: async (articleId) => findVersionsOf(desk, articleId),
    claimsOf: async (articleId) => findClaimsOf(desk, articleId),
    claim: async (id) => findClaim(desk, id),
    openWork: async () => countOpenWork(desk),
    source: async (id) => findSource(desk, id),
    sources: async (search) => searchSources(desk, search),
    sourcesById: async (ids) => findSources(desk, ids),
    waiting: async (stage = 'submitted') => findWaiting(desk, stage),
    publication: async (slug) => findPublication(desk, slug),
    publicationRevision: async (slug, revision) => findPublication(desk, slug, revision),
    attachment: async (sha256) => findAttachment(desk, sha256),
  };
}
