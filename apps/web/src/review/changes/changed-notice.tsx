/** Tells an editor that the claim changed under their eyes: by whom, where, and how. */
import type { Claim } from '@isnad/core';
import type { ReactNode } from 'react';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { Button } from '../../parts/form/button.tsx';
import { nameOf } from '../../parts/marks/avatar.tsx';
import { ChangeList, useChanges } from './change-list.tsx';
import type { HeldClaim } from './held-claim.ts';

interface Props {
  readonly held: HeldClaim;
  /** A decision went out for the older text and was not recorded. */
  readonly isStale: boolean;
}

export function ChangedNotice({ held, isStale }: Props) {
  const { claim, fresh, before, show, acknowledge } = held;
  const { t } = useWords();
  if (fresh) {
    return (
      <Notice before={claim} after={fresh} isStale={false}>
        <Button look="line" small onClick={() => show(fresh)}>
          {t('review.showFresh')}
        </Button>
      </Notice>
    );
  }
  if (!before) return null;
  return (
    <Notice before={before} after={claim} isStale={isStale}>
      <Button look="line" small onClick={acknowledge}>
        {t('frame.close')}
      </Button>
    </Notice>
  );
}

interface NoticeProps {
  readonly before: Claim;
  readonly after: Claim;
  readonly isStale: boolean;
  readonly children: ReactNode;
}

function Notice({ before, after, isStale, children }: NoticeProps) {
  const { t, figures, language } = useWords();
  const { peopleById } = useSession();
  const changes = useChanges(before, after);
  const person = peopleById.get(after.changedBy);
  return (
    <section className="changed" role="alert">
      <p className="row">
        <b className="grow">
          {t('review.changedWhileReading')}
          {isStale && <>. {t('review.staleApproval')}</>}
        </b>
        {children}
      </p>
      <p className="meta">
        {person && t('review.changedBy', { who: nameOf(person, language) })}{' '}
        <span className="num">{figures.time(after.changedAt)}</span>
      </p>
      {changes.length === 0 ? (
        <p className="meta">{t('review.sourceChanged')}</p>
      ) : (
        <ChangeList changes={changes} before={before} after={after} />
      )}
    </section>
  );
}
