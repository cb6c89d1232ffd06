/** What happened to the claim, told in sentences: who, what, when. */
import { useSession } from '../../../desk/session.tsx';
import { sinceOf } from '../../../language/spells.ts';
import { useWords } from '../../../language/use-words.ts';
import { FailedQuery } from '../../../parts/feedback/failed-query.tsx';
import { Skeleton } from '../../../parts/feedback/states.tsx';
import { Button } from '../../../parts/form/button.tsx';
import { Avatar, nameOf } from '../../../parts/marks/avatar.tsx';
import { HumanText } from '../../../parts/marks/human-text.tsx';
import { useClaimDesk } from '../claim-desk.tsx';
import { type FieldKey, useValueWords } from '../edit/value-words.ts';
import { groupHistory } from './group-history.ts';
import type { History, HistoryEntry } from './use-history.ts';

export function HistoryList({ history }: { readonly history: History }) {
  const { t } = useWords();
  const { peopleById } = useSession();
  const { entries, hasMore, isPending, error, more } = history;
  if (isPending) return <Skeleton lines={3} />;
  if (error && entries.length === 0) return <FailedQuery error={error} onRetry={more} />;
  if (entries.length === 0) return <p className="meta">{t('inspector.noHistory')}</p>;
  return (
    <>
      <ol>
        {groupHistory(entries).map((group) => {
          const person = peopleById.get(group.by);
          return (
            <li key={group.entries.at(-1)?.seq}>
              {person && <Avatar small named person={person} />}
              <ol className="grow">
                {group.entries.map((entry) => (
                  <li key={entry.seq}>
                    <HistorySentence entry={entry} />
                    <When at={entry.at} />
                    <Detail entry={entry} />
                  </li>
                ))}
              </ol>
            </li>
          );
        })}
      </ol>
      {hasMore && (
        <Button small look="line" onClick={more}>
          {t('inspector.older')}
        </Button>
      )}
    </>
  );
}

export function HistorySentence({ entry }: { readonly entry: HistoryEntry }) {
  const { t, language } = useWords();
  const { peopleById } = useSession();
  const { number } = useClaimDesk().claim;
  const person = peopleById.get(entry.by);
  const who = person ? nameOf(person, language) : t('inspector.colleague');
  return t(`happening.${entry.type}`, { who, number });
}

/** Which fields, which verdict, which reason: what the sentence leaves out. */
function Detail({ entry }: { readonly entry: HistoryEntry }) {
  const { t } = useWords();
  const wordsOf = useValueWords();
  if (entry.type === 'claimReturned' || entry.type === 'claimWithdrawn') {
    const { reason } = entry.payload;
    return reason === '' ? null : (
      <p className="meta">
        <HumanText text={reason} />
      </p>
    );
  }
  if (
    entry.type !== 'claimDescribed' &&
    entry.type !== 'verdictProposed' &&
    entry.type !== 'evidenceChanged'
  ) {
    return null;
  }
  const { changes } = entry.payload;
  if ('rating' in changes && changes.rating) {
    return (
      <p className="meta">{t('inspector.chose', { rating: wordsOf('rating', changes.rating) })}</p>
    );
  }
  const fields = (Object.keys(changes) as FieldKey[]).map((key) => t(`inspector.field.${key}`));
  return fields.length === 0 ? null : (
    <p className="meta">
      {t('inspector.changedFields', { fields: fields.join(t('inspector.comma')) })}
    </p>
  );
}

function When({ at }: { readonly at: number }) {
  const words = useWords();
  return (
    <time className="meta" dateTime={new Date(at).toISOString()} title={words.figures.moment(at)}>
      {sinceOf(at, Date.now(), words)}
    </time>
  );
}
