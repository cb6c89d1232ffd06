/** The proof of what was handed in beside its details; keeping it is the one button. */
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { failureSentence } from '../desk/line/failure.ts';
import { toast } from '../desk/toasts.ts';
import { useWords } from '../language/use-words.ts';
import { Trouble } from '../parts/feedback/trouble.tsx';
import { Button } from '../parts/form/button.tsx';
import { type Details, DetailsForm } from './details-form.tsx';
import type { Draft, HandedIn } from './handing/reading.ts';
import { importArticle } from './keeping.ts';
import { Notices } from './notices.tsx';
import { Proof } from './proof.tsx';
import { refusalSentence } from './sentences.ts';

interface Props {
  readonly handedIn: HandedIn;
  readonly draft: Draft;
  readonly onBack: () => void;
}

interface Hindrance {
  readonly text: string;
  /** The article that is the same, when this one came in before. */
  readonly twinId?: string | undefined;
}

export function Preview({ handedIn, draft, onBack }: Props) {
  const { t } = useWords();
  const [details, setDetails] = useState<Details>(() => detailsOf(draft));
  const { trouble, busy, keep } = useKeeping(handedIn, draft, details);
  const isUntitled = details.title.trim() === '';
  return (
    <div className="preview">
      <Proof draft={draft} details={details} />
      <section aria-label={t('intake.details')}>
        <Notices notices={draft.notices} />
        <DetailsForm details={details} onChange={setDetails} />
        {trouble && (
          <Trouble>
            <span>
              {trouble.text}{' '}
              {trouble.twinId && (
                <Link href={`/articles/${trouble.twinId}`}>{t('intake.openIt')}</Link>
              )}
            </span>
          </Trouble>
        )}
        <div className="row">
          <Button
            look="primary"
            busy={busy}
            blocked={isUntitled ? t('intake.titleMissing') : undefined}
            onClick={keep}
          >
            {t(busy ? 'intake.importing' : 'intake.import')}
          </Button>
          <Button look="line" onClick={onBack}>
            {t('intake.back')}
          </Button>
        </div>
      </section>
    </div>
  );
}

function useKeeping(handedIn: HandedIn, draft: Draft, details: Details) {
  const { t, figures } = useWords();
  const [, navigate] = useLocation();
  const [trouble, setTrouble] = useState<Hindrance | null>(null);
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    setTrouble(null);
    try {
      const answer = await importArticle(handedIn, draft, details);
      if (answer.ok) {
        toast({ text: t('intake.imported') });
        return navigate(`/articles/${answer.value.articleId}`);
      }
      if ('intake' in answer) setTrouble({ text: refusalSentence(answer.intake, t, figures) });
      else setTrouble({ text: t(`refusal.${answer.refusal}`), twinId: answer.detail?.[0] });
    } catch (error) {
      setTrouble({ text: failureSentence(error, t) });
    }
    setBusy(false);
  };
  return { trouble, busy, keep: () => void keep() };
}

function detailsOf(draft: Draft): Details {
  return {
    title: draft.title,
    byline: draft.byline ?? '',
    publisher: draft.publisher ?? '',
    url: draft.url ?? '',
    publishedOn: draft.publishedAt ?? '',
    language: draft.language,
    direction: draft.direction,
    deadline: '',
  };
}
