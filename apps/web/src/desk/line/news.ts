/** What one piece of news touches: only that is asked for again. */
import type { OpenedArticle } from '../edit/opened.ts';

export interface News {
  readonly type: string;
  readonly subjectId: string;
  readonly articleId: string | null;
  readonly revision: number;
}

/** A question whose answer may have changed. */
export type Question =
  | 'news'
  | 'me'
  | 'sources'
  | 'articles'
  | 'queue'
  | 'history'
  | 'report'
  | 'article'
  | 'versions'
  | 'claim';

/** `opened` is what the tab already shows of the article. */
export function questionsTouched(news: News, opened: OpenedArticle | undefined): Question[] {
  if (news.type === 'watching') return [];
  if (news.type.startsWith('newsroom')) return ['news', 'me'];
  if (news.type.startsWith('source')) return ['news', 'sources'];
  const everywhere: Question[] = ['news', 'articles', 'queue', 'history'];
  if (news.articleId === null) return everywhere;
  if (news.type === 'versionImported') everywhere.push('versions');
  return isShown(news, opened)
    ? [...everywhere, 'report']
    : [...everywhere, 'report', 'article', 'claim'];
}

/** Our own edits come back as news; what the tab already shows is not fetched again. */
function isShown({ subjectId, articleId, revision }: News, opened: OpenedArticle | undefined) {
  const subject =
    subjectId === articleId ? opened?.article : opened?.claims.find(({ id }) => id === subjectId);
  return subject !== undefined && subject.revision >= revision;
}
