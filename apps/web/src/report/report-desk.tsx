/** Choices at the side, the page as readers get it beside them. */
import { useState } from 'react';
import { useDraft } from '../desk/edit/drafts.ts';
import type { OpenedArticle } from '../desk/edit/opened.ts';
import { connection } from '../desk/line/connection.ts';
import { useSession } from '../desk/session.tsx';
import { useSignal } from '../desk/signal.ts';
import { useWords } from '../language/use-words.ts';
import { FailedQuery } from '../parts/feedback/failed-query.tsx';
import { Skeleton } from '../parts/feedback/states.tsx';
import { Button } from '../parts/form/button.tsx';
import { TopBar } from '../parts/frame/top-bar.tsx';
import { OneLine } from '../parts/marks/one-line.tsx';
import { Choices } from './choices.tsx';
import { PreviewFrame } from './preview-frame.tsx';
import { hasNewsFor, type Obstacle, publishObstacle } from './publication/obstacle.ts';
import { PublishDialog } from './publication/publish-dialog.tsx';
import { claimsById, usePreview } from './use-report.ts';
import type { Drafts } from './wording.tsx';

export function ReportDesk({ opened }: { readonly opened: OpenedArticle }) {
  const { t, language: own } = useWords();
  const { article, claims } = opened;
  const [language, setLanguage] = useState<'ar' | 'en'>(own);
  const [isAsking, setAsking] = useState(false);
  const wording = useWording(opened);
  const { headline, summary } = wording;
  const preview = usePreview(article.id, language, {
    headline: headline.isChanged ? headline.text : '',
    summary: summary.isChanged ? summary.text : '',
  });
  const outgoing = claimsById(claims, preview.data?.publishable ?? []);
  const pending = claimsById(claims, preview.data?.waiting ?? []);
  const obstacle = useObstacle(opened, preview.data ? outgoing.length : null, wording);
  const blocked = obstacle ? t(`report.${obstacle}`) : undefined;
  return (
    <>
      <TopBar crumb={<OneLine text={article.details.title} />} badge={t('report.title')}>
        <Button look="primary" blocked={blocked} onClick={() => setAsking(true)}>
          {t(article.publication ? 'report.publishAgain' : 'report.publish')}
        </Button>
      </TopBar>
      <main id="main" className="report">
        <Choices
          article={article}
          wording={wording}
          language={language}
          onLanguage={setLanguage}
          notice={obstacle === 'unseen' ? undefined : blocked}
          outgoing={outgoing}
          pending={pending}
          findings={preview.data?.findings ?? null}
        />
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
          article={article}
          wording={wording}
          outgoing={outgoing}
          pending={pending}
          blocked={blocked}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** What was last published, or a draft over it. */
function useWording({ article }: OpenedArticle): Drafts {
  const { person } = useSession();
  const { id, publication } = article;
  const headline = useDraft(person.id, `${id}.report.headline`, publication?.headline ?? '');
  const summary = useDraft(person.id, `${id}.report.summary`, publication?.summary ?? '');
  return { headline, summary };
}

function useObstacle(
  { article, claims }: OpenedArticle,
  outgoing: number | null,
  wording: Drafts,
): Obstacle | null {
  const { may } = useSession();
  const { online } = useSignal(connection);
  const [headline, summary] = [wording.headline.text, wording.summary.text];
  const hasNews = hasNewsFor(article, claims, { headline, summary });
  const mayPublish = may('publish-report');
  return publishObstacle({ mayPublish, online, outgoing, hasNews, headline, summary });
}
