/** Whether the report is out, as which revision, and where readers find it. */
import type { Publication } from '@isnad/core';
import { useSession } from '../../desk/session.tsx';
import { toast } from '../../desk/toasts.ts';
import { useWords } from '../../language/use-words.ts';
import { Button } from '../../parts/form/button.tsx';
import { nameOf } from '../../parts/marks/avatar.tsx';
import { Icon } from '../../parts/marks/icon.tsx';
import { publicAddress } from '../addresses.ts';

interface Props {
  readonly publication: Publication | null;
  readonly language: 'ar' | 'en';
}

export function PublicationState({ publication, language }: Props) {
  const { t } = useWords();
  return (
    <section aria-labelledby="state">
      <h2 className="sec" id="state">
        {t('report.state')}
      </h2>
      {publication ? (
        <Published publication={publication} language={language} />
      ) : (
        <p className="meta">{t('report.unpublished')}</p>
      )}
    </section>
  );
}

interface PublishedProps {
  readonly publication: Publication;
  readonly language: 'ar' | 'en';
}

function Published({ publication, language }: PublishedProps) {
  const { t, figures, language: own } = useWords();
  const { peopleById } = useSession();
  const { slug, revision, by, at, firstAt } = publication;
  const address = publicAddress(location.origin, slug, language);
  const editor = peopleById.get(by);
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => toast({ text: t('report.copied') }),
      () => toast({ text: t('report.copyFailed') }),
    );
  return (
    <div className="out" role="status">
      <p>
        <Icon name="check" /> <b>{t('report.publishedRevision', { number: revision })}</b>
      </p>
      <p className="meta">
        {t('report.publishedAt', {
          who: editor ? nameOf(editor, own) : '',
          moment: figures.moment(at),
        })}
        {firstAt !== at && (
          <>
            <span className="dot" />
            {t('report.firstAt', { moment: figures.moment(firstAt) })}
          </>
        )}
      </p>
      <p>
        <a className="mono" href={address} target="_blank" rel="noreferrer">
          {address}
        </a>
      </p>
      <div className="acts">
        <a className="btn line" href={address} target="_blank" rel="noreferrer">
          <Icon name="ext" />
          {t('report.open')}
        </a>
        <Button look="line" icon="link" onClick={() => void copy()}>
          {t('report.copyLink')}
        </Button>
      </div>
    </div>
  );
}
