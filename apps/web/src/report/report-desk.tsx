/** Choices at the side, the page as readers get it beside them. */
import { useState } from 'react';
import { Link } from 'wouter';
import { useDraft } from '../desk/edit/drafts.ts';
import type { OpenedArticle } from '../desk/edit/opened.ts';
import { connection } from '../desk/line/connection.ts';
import { useSession } from '../desk/session.tsx';
import { useSignal } from '../desk/signal.ts';
import { useWords } from '../language/use-words.ts';
import { FailedQuery } from '../parts/feedback/failed-query.tsx';
import { Skeleton } from '../parts/feedback/states.tsx';
import { Button } from '../parts/form/button.tsx';
import { Segments } from '../parts/form/choice.tsx';
import { TopBar } from '../parts/frame/top-bar.tsx';
import { HumanText } from '../parts/marks/human-text.tsx';
import { Findings } from './claims/findings.tsx';
import { Outgoing } from './claims/outgoing.tsx';
import { Exports } from './exports.tsx';
import { PreviewFrame } from './preview-frame.tsx';
import { publishObstacle } from './publication/obstacle.ts';
import { PublicationState } from './publication/publication-state.tsx';
import { PublishDialog } from './publication/publish-dialog.tsx';
import { usePublishing } from './publication/use-publishing.ts';
import { claimsById, usePreview } from './use-report.ts';
import { Wording } from './wording.tsx';

export function ReportDesk({ opened }: { readonly opened: OpenedArticle }) {
  const { t, language: own } = useWords();
  const { article, claims } = opened;
  const { publication } = article;
  const [language, setLanguage] = useState<'ar' | 'en'>(own);
  const [isAsking, setAsking] = useState(false);
  const { headline, summary } = useWording(opened);
  const preview = usePreview(article.id, language, {
    headline: headline.text,
    summary: summary.text,
  });
  const { busy, problem, publish, forget } = usePublishing(article);
  const outgoing = claimsById(claims, preview.data?.publishable ?? []);
  const pending = claimsById(claims, preview.data?.waiting ?? []);
  const blocked = useObstacle(outgoing.length, headline.text, summary.text);
  const hasVerdicts = outgoing.length > 0;
  const send = async () => {
    const wording = { headline: headline.text.trim(), summary: summary.text.trim() };
    if (!(await publish(wording))) return;
    headline.clear();
    summary.clear();
    setAsking(false);
  };
  return (
    <>
      <TopBar crumb={<HumanText text={article.details.title} />} badge={t('report.title')}>
        <Button look="primary" blocked={blocked} onClick={() => setAsking(true)}>
          {t(publication ? 'report.publishAgain' : 'report.publish')}
        </Button>
      </TopBar>
      <main id="main" className="report">
        <div className="choices">
          <h1 className="page-title">{t('report.title')}</h1>
          <Link className="up meta" href={`/articles/${article.id}`}>
            {t('report.back')}
          </Link>
          {blocked && <p className="note">{blocked}</p>}
          <PublicationState publication={publication} language={language} />
          <Wording headline={headline} summary={summary} />
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
            onChange={setLanguage}
          />
          {preview.data && (
            <>
              <Outgoing outgoing={outgoing} pending={pending} />
              <Findings
                articleId={article.id}
                findings={preview.data.findings}
                hasVerdicts={hasVerdicts}
              />
              <Exports
                articleId={article.id}
                slug={publication?.slug ?? article.id}
                language={language}
                hasVerdicts={hasVerdicts}
              />
            </>
          )}
        </div>
        <section className="preview" aria-label={t('report.preview')}>
          {preview.data && <PreviewFrame html={preview.data.html} />}
          {preview.isPending && <Skeleton lines={8} />}
          {preview.isError && (
            <FailedQuery error={preview.error} onRetry={() => void preview.refetch()} />
          )}
        </section>
      </main>
      {isAsking && (
        <PublishDialog
          headline={headline.text}
          summary={summary.text}
          outgoing={outgoing}
          pending={pending}
          isBusy={busy}
          blocked={blocked}
          problem={problem}
          onPublish={() => void send()}
          onClose={() => {
            forget();
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

/** What was last published, or a draft over it. */
function useWording({ article }: OpenedArticle) {
  const { person } = useSession();
  const { id, publication } = article;
  const headline = useDraft(person.id, `${id}.report.headline`, publication?.headline ?? '');
  const summary = useDraft(person.id, `${id}.report.summary`, publication?.summary ?? '');
  return { headline, summary };
}

/** Why publishing is not possible now, as a sentence. */
function useObstacle(outgoing: number, headline: string, summary: string): string | undefined {
  const { t } = useWords();
  const { may } = useSession();
  const { online } = useSignal(connection);
  const mayPublish = may('publish-report');
  const obstacle = publishObstacle({ mayPublish, online, outgoing, headline, summary });
  return obstacle ? t(`report.${obstacle}`) : undefined;
}
