/** Where work is done: which article, which version of its words, by whom. */
import type { ArticleVersion } from '@isnad/core';

export interface WorkPlace {
  readonly articleId: string;
  readonly version: ArticleVersion;
  readonly personId: string;
}
