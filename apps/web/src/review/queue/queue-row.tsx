/** One line of the queue: when it is due, by whom it is, how far its article is. */
import type { Article, Claim } from '@isnad/core';
import { directionOf } from '@isnad/text';
import { Link } from 'wouter';
import { useSession } from '../../desk/session.tsx';
import { useNow } from '../../desk/use-now.ts';
import { deadlineNote, sinceOf } from '../../language/spells.ts';
import { useWords } from '../../language/use-words.ts';
import { nameOf } from '../../parts/marks/avatar.tsx';
import { CoverageBars } from '../../parts/marks/coverage-bars.tsx';
import { HumanText } from '../../parts/marks/human-text.tsx';
import { Icon } from '../../parts/marks/icon.tsx';
import { addressOf } from './order.ts';
import type { QueueRow } from './queue.tsx';

interface WaitingProps {
  readonly row: QueueRow;
  readonly isCurrent: boolean;
}

export function WaitingRow({ row, isCurrent }: WaitingProps) {
  const { t, figures } = useWords();
  const { article, claims, coverage } = row;
  const settled = coverage.filter(({ state }) => state !== 'open').length;
  const label = t('count.settled', { count: coverage.length, part: settled });
  const number = claims[0]?.number ?? 1;
  return (
    <Link
      className="q"
      href={addressOf({ articleId: article.id, number })}
      aria-current={isCurrent || undefined}
    >
      <span className="m">
        <Due at={row.deadlineAt} />
        <Checkers claims={claims} />
      </span>
      <span className="t">
        <HumanText text={article.details.title} />
      </span>
      <span className="m">
        <CoverageBars mini cells={coverage} label={label} />
        <span className="num" aria-hidden="true">
          {figures.percent(coverage.length === 0 ? 0 : settled / coverage.length)}
        </span>
        <span>{t('review.waitingClaims', { count: claims.length })}</span>
      </span>
    </Link>
  );
}

function Due({ at }: { readonly at: number | null }) {
  const words = useWords();
  const now = useNow();
  if (at === null) return null;
  const { hot, text } = deadlineNote(at, now, words);
  return (
    <span className={hot ? 'due hot' : 'due'} title={words.figures.moment(at)}>
      <Icon name="clock" size="s" />
      {text}
    </span>
  );
}

/** Everyone whose work waits here, each once. */
function Checkers({ claims }: { readonly claims: readonly Claim[] }) {
  const { language } = useWords();
  const { peopleById } = useSession();
  const ids = claims.flatMap(
    ({ review, verdict }) => review.submitted?.by ?? verdict?.authors ?? [],
  );
  const names = [...new Set(ids)].flatMap((id) => {
    const person = peopleById.get(id);
    return person ? [nameOf(person, language).split(' ')[0] ?? ''] : [];
  });
  return <span className="clip">{names.join(language === 'ar' ? '، ' : ', ')}</span>;
}

interface ReturnedProps {
  readonly article: Article;
  readonly claim: Claim;
}

export function ReturnedRow({ article, claim }: ReturnedProps) {
  const words = useWords();
  const now = useNow();
  const { peopleById } = useSession();
  const note = claim.review.returned;
  const told = claim.details.claimReviewed || article.details.title;
  const editor = note && peopleById.get(note.by);
  const who = editor ? nameOf(editor, words.language) : '';
  return (
    <Link className="q" href={addressOf({ articleId: article.id, number: claim.number })}>
      <span className="t light" dir={directionOf(told)}>
        <HumanText text={told} />
      </span>
      {note && (
        <span className="m">
          <span className="clip">
            <Icon name="return" size="s" />
            {words.t(`terms.field.${note.field}`)}: <HumanText text={note.reason} />
          </span>
          <span className="when">
            {who} {sinceOf(note.at, now, words)}
          </span>
        </span>
      )}
    </Link>
  );
}
