/** The one way in which an article changes: an event is applied, or refused by name. */

import { changesAnything } from '../change.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import type { Article, Settlement } from './article.ts';
import type { ArticleEvent, ArticleHappening } from './article-event.ts';

type Answer = Article | Refusal;
type LaterEvent = Exclude<ArticleEvent, { type: 'articleImported' }>;

/** Answers the article as it stands after the event, or the rule that forbids it. */
export function applyArticle(article: Article | null, event: ArticleEvent): Answer {
  if (event.type === 'articleImported') {
    return article ? refuse('already-imported') : importArticle(event);
  }
  if (!article) return refuse('not-found');
  const rule = rules[event.type] as (article: Article, event: LaterEvent) => Answer;
  const changed = rule(article, event);
  if (isRefusal(changed)) return changed;
  return { ...changed, revision: article.revision + 1, changedAt: event.at };
}

function importArticle({
  subjectId,
  payload,
  by,
  at,
}: ArticleHappening<'articleImported'>): Article {
  return {
    id: subjectId,
    revision: 1,
    details: payload.details,
    versionId: payload.version.id,
    versionCount: 1,
    settlements: [],
    publication: null,
    importedBy: by,
    importedAt: at,
    changedAt: at,
  };
}

const rules = {
  versionImported(article: Article, { payload }: ArticleHappening<'versionImported'>): Answer {
    const { version, carried } = payload;
    const versionCount = article.versionCount + 1;
    if (version.number !== versionCount) return refuse('stale-revision');
    const brought = carried.flatMap(({ from, to }) =>
      article.settlements
        .filter((item) => isSame(item, { versionId: article.versionId, ...from }))
        .map((item) => ({ ...item, versionId: version.id, start: to.start, end: to.end })),
    );
    const settlements = [...article.settlements, ...brought];
    return { ...article, versionId: version.id, versionCount, settlements };
  },
  articleDescribed(article: Article, { payload }: ArticleHappening<'articleDescribed'>): Answer {
    if (!changesAnything(article.details, payload.changes)) return refuse('nothing-changed');
    return { ...article, details: { ...article.details, ...payload.changes } };
  },
  sentenceSettled(article: Article, happening: ArticleHappening<'sentenceSettled'>): Answer {
    const { payload, by, at } = happening;
    const reason = payload.reason.trim();
    if (payload.as === 'waived' && reason === '') return refuse('reason-needed');
    const { versionId, span, as } = payload;
    const settled: Settlement = { versionId, start: span.start, end: span.end, as, reason, by, at };
    if (article.settlements.some((other) => isSame(other, settled) && other.as === as)) {
      return refuse('already-settled');
    }
    const others = article.settlements.filter((other) => !isSame(other, settled));
    return { ...article, settlements: [...others, settled] };
  },
  sentenceReopened(article: Article, { payload }: ArticleHappening<'sentenceReopened'>): Answer {
    const place = { versionId: payload.versionId, ...payload.span };
    const settlements = article.settlements.filter((other) => !isSame(other, place));
    if (settlements.length === article.settlements.length) return refuse('not-settled');
    return { ...article, settlements };
  },
  reportPublished(article: Article, happening: ArticleHappening<'reportPublished'>): Answer {
    const { payload, by, at } = happening;
    if (payload.claimIds.length === 0) return refuse('nothing-to-publish');
    const { slug, revision, headline, summary, reportHash } = payload;
    const firstAt = article.publication?.firstAt ?? at;
    const publication = { slug, revision, headline, summary, reportHash, by, firstAt, at };
    return { ...article, publication };
  },
};

type Place = Pick<Settlement, 'versionId' | 'start' | 'end'>;

function isSame(one: Place, other: Place): boolean {
  return one.versionId === other.versionId && one.start === other.start && one.end === other.end;
}
