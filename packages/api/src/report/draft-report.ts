/** The report of an article as it would go out now: built for a look, an export or publication. */

import type { Article, ArticleVersion, Claim, Newsroom, Person, Source } from '@isnad/core';
import { buildReport, type Report } from '@isnad/reports';
import type { DeskReader, Store } from '@isnad/store';
import { sha256 } from '../sha-256.ts';

/** Words that a person gives the report; without them the last published ones, else the title. */
export interface ReportWords {
  readonly headline?: string;
  readonly summary?: string;
}

/** Everything about one article, read at one moment. */
interface Material {
  readonly newsroom: Newsroom;
  readonly article: Article;
  readonly version: ArticleVersion;
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  readonly people: readonly Person[];
}

/** The report as it would be frozen at `at` (ms UTC), and the claims whose verdicts are in it. */
export function draftReport(material: Material, words: ReportWords, at: number) {
  const { article, claims } = material;
  const { publication } = article;
  const report: Report = buildReport({
    ...material,
    headline: words.headline ?? publication?.headline ?? article.details.title,
    summary: words.summary ?? publication?.summary ?? '',
    slug: publication?.slug ?? slugOf(article),
    revision: (publication?.revision ?? 0) + 1,
    firstPublishedAt: publication?.firstAt ?? at,
    publishedAt: at,
  });
  const standing = claims.filter(({ withdrawn }) => !withdrawn);
  return {
    article,
    newsroom: material.newsroom,
    report,
    publishable: standing.filter(isPublishable),
    waiting: standing.filter((claim) => !isPublishable(claim)),
  };
}

function isPublishable({ stage }: Claim): boolean {
  return stage === 'approved' || stage === 'published';
}

/** Tells nothing of the article before it is out, and stays the same whatever its title becomes. */
function slugOf({ id }: Article): string {
  return sha256(id).slice(0, 12);
}

/** What a report of the article is made of; null when there is no such article. */
export async function materialOf(store: Store, articleId: string): Promise<Material | null> {
  const [newsroom, article] = await Promise.all([store.newsroom(), store.article(articleId)]);
  const version = article && (await store.version(article.versionId));
  if (!newsroom || !article || !version) return null;
  const [claims, people] = await Promise.all([store.claimsOf(articleId), store.people()]);
  const sources = await store.sourcesById(sourceIdsOf(claims));
  return { newsroom, article, version, claims, sources, people };
}

/** The same inside a transaction: what is published is what is written upon. */
export function materialAt(desk: DeskReader, articleId: string): Material | null {
  const newsroom = desk.newsroom();
  const article = desk.article(articleId);
  const version = article && desk.version(article.versionId);
  if (!newsroom || !article || !version) return null;
  const claims = desk.claimsOf(articleId);
  const people = [...desk.peopleById().values()];
  return { newsroom, article, version, claims, sources: desk.sources(sourceIdsOf(claims)), people };
}

function sourceIdsOf(claims: readonly Claim[]): string[] {
  const ids = claims.flatMap(({ evidence }) => evidence.map(({ sourceId }) => sourceId));
  return [...new Set(ids)];
}
