/** Everything that decides what goes out, from the words at the top to the files at the end. */
import type { Article, Claim } from '@isnad/core';
import type { ComponentProps } from 'react';
import { Link } from 'wouter';
import { useWords } from '../language/use-words.ts';
import { Segments } from '../parts/form/choice.tsx';
import { Findings } from './claims/findings.tsx';
import { Outgoing } from './claims/outgoing.tsx';
import { Exports } from './exports.tsx';
import { PublicationState } from './publication/publication-state.tsx';
import { type Drafts, Wording } from './wording.tsx';

interface Props {
  readonly article: Article;
  readonly wording: Drafts;
  readonly language: 'ar' | 'en';
  readonly onLanguage: (language: 'ar' | 'en') => void;
  /** Why it cannot be published now, where the rest of the page does not show it. */
  readonly notice: string | undefined;
  readonly outgoing: readonly Claim[];
  readonly pending: readonly Claim[];
  /** Null until the server has looked. */
  readonly findings: ComponentProps<typeof Findings>['findings'] | null;
}

export function Choices(props: Props) {
  const { article, wording, language, onLanguage, notice } = props;
  const { t } = useWords();
  return (
    <div className="choices">
      <h1 className="page-title">{t('report.title')}</h1>
      <Link className="up meta" href={`/articles/${article.id}`}>
        {t('report.back')}
      </Link>
      {notice && <p className="note">{notice}</p>}
      <PublicationState publication={article.publication} language={language} />
      <Wording {...wording} />
      <Segments
        label={t('report.language')}
        value={language}
        options={[
          [
            'ar',
            <span key="ar" lang="ar">
              العربية
            </span>,
          ],
          [
            'en',
            <span key="en" lang="en">
              English
            </span>,
          ],
        ]}
        onChange={onLanguage}
      />
      {props.findings && <WhatGoesOut {...props} findings={props.findings} />}
    </div>
  );
}

function WhatGoesOut(props: Props & { findings: NonNullable<Props['findings']> }) {
  const { article, language, outgoing, pending, findings } = props;
  const { id: articleId, publication } = article;
  const hasVerdicts = outgoing.length > 0;
  return (
    <>
      <Outgoing outgoing={outgoing} pending={pending} />
      <Findings articleId={articleId} findings={findings} hasVerdicts={hasVerdicts} />
      <Exports
        articleId={articleId}
        slug={publication?.slug ?? articleId}
        language={language}
        hasVerdicts={hasVerdicts}
      />
    </>
  );
}
