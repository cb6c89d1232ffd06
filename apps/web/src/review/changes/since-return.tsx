/** What a checker changed after an editor sent the claim back, beside what was asked for. */
import type { Claim } from '@isnad/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { nameOf } from '../../parts/marks/avatar.tsx';
import { HumanText } from '../../parts/marks/human-text.tsx';
import { Icon } from '../../parts/marks/icon.tsx';
import { ChangeList, useChanges } from './change-list.tsx';
import { lastReturn, type Returned } from './last-return.ts';
import { wholeHistory } from './whole-history.ts';

/** Nothing at all for a claim that never went back. */
export function SinceReturn({ claim }: { readonly claim: Claim }) {
  const { t } = useWords();
  const { data: history, isError } = useQuery(wholeHistory(claim.id));
  const returned = useMemo(() => (history ? lastReturn(history) : null), [history]);
  if (isError)
    return (
      <section data-in="rationale" className="meta">
        {t('review.historyFailed')}
      </section>
    );
  return returned && <Changed returned={returned} claim={claim} />;
}

function Changed({ returned, claim }: { readonly returned: Returned; readonly claim: Claim }) {
  const { t, figures, language } = useWords();
  const { peopleById } = useSession();
  const changes = useChanges(returned.claim, claim).filter(({ field }) => field !== 'stage');
  const note = returned.claim.review.returned;
  const editor = peopleById.get(returned.by);
  return (
    <section data-in="rationale" aria-labelledby="since-return">
      <h3 id="since-return">
        <Icon name="history" size="s" />
        {t('review.changes')}
        <span className="meta">
          {editor && <bdi>{nameOf(editor, language)}</bdi>}{' '}
          <span className="num">{figures.moment(returned.at)}</span>
        </span>
      </h3>
      {note && (
        <p className="asked">
          <Icon name="return" size="s" />
          {t(`terms.field.${note.field}`)}: <HumanText text={note.reason} />
        </p>
      )}
      {changes.length === 0 ? (
        <p className="meta">{t('review.nothingChanged')}</p>
      ) : (
        <ChangeList changes={changes} before={returned.claim} after={claim} />
      )}
    </section>
  );
}
