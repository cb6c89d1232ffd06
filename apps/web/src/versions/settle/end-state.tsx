/** Nothing is left to settle: what that means, and the way back to the article. */
import type { ArticleVersion } from '@isnad/core';
import { Link } from 'wouter';
import { useWords } from '../../language/use-words.ts';
import { EmptyState } from '../../parts/feedback/states.tsx';

interface Props {
  readonly articleId: string;
  readonly version: ArticleVersion;
  /** Whether there were places to settle in this version. */
  readonly some: boolean;
}

export function EndState({ articleId, version, some }: Props) {
  const { t } = useWords();
  const { number } = version;
  return (
    <EmptyState
      title={t(some ? 'settling.end' : 'settling.none')}
      body={some ? t('settling.endBody') : t('settling.noneBody', { number })}
    >
      <Link className="btn primary" href={`/articles/${articleId}`}>
        {t('settling.toArticle')}
      </Link>
      {number > 1 && (
        <Link className="btn line" href={`/articles/${articleId}/versions`}>
          {t('settling.toVersions')}
        </Link>
      )}
    </EmptyState>
  );
}
