/** The head of the proof: who wrote it, when it came in, and the fingerprint of its text. */
import type { Article, ArticleVersion } from '@isnad/core';
import { findDeceptive } from '@isnad/text';
import { memo } from 'react';
import { Link } from 'wouter';
import { useWords } from '../../language/use-words.ts';
import { IconButton } from '../../parts/form/button.tsx';

interface ProoflineProps {
  readonly article: Article;
  readonly version: ArticleVersion;
  readonly onDescribe: (() => void) | null;
}

export const Proofline = memo(function Proofline({ article, version, onDescribe }: ProoflineProps) {
  const { t, figures, language } = useWords();
  const { byline } = article.details;
  const hidden = findDeceptive(version.document.text).length;
  return (
    <div className="proofline" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      <b>{t('workbench.proof')}</b>
      {byline && <span>{t('workbench.byline', { name: byline })}</span>}
      <Link className="narrow-only" href={`/articles/${article.id}/versions`}>
        {t('workbench.version', { number: version.number })}
      </Link>
      <span className="wide-only">
        {t('workbench.imported', { time: figures.moment(version.importedAt) })}
      </span>
      {hidden > 0 && <span className="warn">{t('workbench.hiddenSigns', { count: hidden })}</span>}
      <span className="grow" />
      <bdi className="mono wide-only" title={version.textHash}>
        sha256 {version.textHash.slice(0, 4)}…{version.textHash.slice(-4)}
      </bdi>
      {onDescribe && (
        <IconButton icon="edit" small label={t('workbench.describe')} onClick={onDescribe} />
      )}
    </div>
  );
});
