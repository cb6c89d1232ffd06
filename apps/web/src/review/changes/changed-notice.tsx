/** Tells an editor that the claim changed under their eyes: by whom, where, and how. */
import type { Claim } from '@isnad/core';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { Button } from '../../parts/form/button.tsx';
import { nameOf } from '../../parts/marks/avatar.tsx';
import { ChangeList, useChanges } from './change-list.tsx';
import type { HeldClaim } from './held-claim.ts';

interface Props {
  readonly held: HeldClaim;
}

/** A newer text waits: told at the foot, so that nothing under the reader's eyes moves. */
export function FreshNotice({ held }: Props) {
  const { claim, fresh, show } = held;
  const { t } = useWords();
  if (!fresh) return null;
  return (
    <section className="changed foot" role="alert">
      <div className="row">
        <p className="grow">
          <b>{t('review.changedWhileReading')}</b> <Hand claim={fresh} />
          <Fields before={claim} after={fresh} />
        </p>
        <Button look="line" small onClick={() => show(fresh)}>
          {t('review.showFresh')}
        </Button>
      </div>
    </section>
  );
}

interface ChangedProps extends Props {
  /** A decision went out for the older text and was not recorded. */
  readonly isStale: boolean;
}

/** The newer text is shown: what is different in it, until that is acknowledged. */
export function ChangedNotice({ held, isStale }: ChangedProps) {
  const { claim, before, acknowledge } = held;
  const { t } = useWords();
  if (!before) return null;
  return (
    <section className="changed" role="alert">
      <div className="row">
        <b className="grow">
          {t('review.changedWhileReading')}
          {isStale && <>. {t('review.staleApproval')}</>}
        </b>
        <Button look="line" small onClick={acknowledge}>
          {t('frame.close')}
        </Button>
      </div>
      <Hand claim={claim} />
      <Differences before={before} after={claim} />
    </section>
  );
}

interface Pair {
  readonly before: Claim;
  readonly after: Claim;
}

function Differences({ before, after }: Pair) {
  const { t } = useWords();
  const changes = useChanges(before, after);
  if (changes.length === 0) return <p className="meta">{t('review.sourceChanged')}</p>;
  return <ChangeList changes={changes} before={before} after={after} />;
}

/** Only the names of the fields that differ. */
function Fields({ before, after }: Pair) {
  const { t, language } = useWords();
  const names = useChanges(before, after).map(({ field }) =>
    field === 'stage' ? t('review.stage') : t(`terms.field.${field}`),
  );
  if (names.length === 0) return null;
  return (
    <span className="meta">
      <span className="dot" />
      {names.join(language === 'ar' ? '، ' : ', ')}
    </span>
  );
}

/** Who changed the claim last, and when. */
function Hand({ claim }: { readonly claim: Claim }) {
  const { t, figures, language } = useWords();
  const { peopleById } = useSession();
  const person = peopleById.get(claim.changedBy);
  return (
    <span className="meta">
      {person && t('review.changedBy', { who: nameOf(person, language) })}{' '}
      <span className="num">{figures.time(claim.changedAt)}</span>
    </span>
  );
}
