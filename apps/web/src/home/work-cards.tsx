/** What waits for whoever looks: at most three cards on one sheet, the first one largest. */
import { useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import { useSession } from '../desk/session.tsx';
import { useNow } from '../desk/use-now.ts';
import { deadlineNote } from '../language/spells.ts';
import { useWords, type Words } from '../language/use-words.ts';
import { EmptyState } from '../parts/feedback/states.tsx';
import { nameOf } from '../parts/marks/avatar.tsx';
import { CoverageBars } from '../parts/marks/coverage-bars.tsx';
import { HumanText } from '../parts/marks/human-text.tsx';
import { Icon, type IconName } from '../parts/marks/icon.tsx';
import { type ArticleRow, type Card, cardsFor, type Queue } from './work.ts';

interface Props {
  readonly rows: readonly ArticleRow[];
  readonly queue: Queue;
}

export function WorkCards({ rows, queue }: Props) {
  const { t } = useWords();
  const session = useSession();
  const cards = cardsFor(session, rows, queue);
  useNextKey(cards[0]);
  if (cards.length === 0) {
    return <EmptyState title={t('home.nothing')} body={t('home.nothingBody')} />;
  }
  return (
    <section className={`today n${cards.length}`} aria-label={t('home.today')}>
      {cards.map((card, at) => (
        <CardLink key={addressOf(card)} card={card} isFirst={at === 0} />
      ))}
    </section>
  );
}

function CardLink({ card, isFirst }: { card: Card; isFirst: boolean }) {
  const words = useWords();
  const { t } = words;
  const now = useNow();
  const { peopleById } = useSession();
  const nameById = (id: string) => {
    const person = peopleById.get(id);
    return person ? nameOf(person, words.language) : '';
  };
  const { row } = card;
  const why = reasonOf(card, now, words, nameById);
  return (
    <Link href={addressOf(card)} className={isFirst ? 'big' : undefined}>
      <span className={why.hot ? 'why hot' : 'why'}>
        <Icon name={why.icon} size="s" />
        {why.text}
      </span>
      <span className="t">
        <HumanText text={row.article.details.title} />
      </span>
      <span className="d" dir="auto">
        {detailOf(card, words)}
      </span>
      {isFirst && <CoverageBars mini cells={row.coverage} label={settledNote(row, words)} />}
      <span className="go">
        {t(goWords[card.kind])}
        {isFirst && (
          <span aria-hidden="true">
            <kbd>N</kbd>
          </span>
        )}
      </span>
    </Link>
  );
}

const goWords = {
  review: 'home.toReview',
  returned: 'home.openPlace',
  work: 'home.continue',
} as const;

function addressOf({ row, ...card }: Card): string {
  const { id } = row.article;
  if (card.kind === 'work') return `/articles/${id}`;
  if (card.kind === 'returned') return `/articles/${id}/claims/${card.claim.number}`;
  const [first] = card.claims;
  return first ? `/review/${id}/${first.number}` : '/review';
}

interface Reason {
  readonly icon: IconName;
  readonly text: string;
  readonly hot: boolean;
}

function reasonOf(card: Card, now: number, words: Words, nameById: (id: string) => string): Reason {
  const { t } = words;
  const { deadlineAt } = card.row.article.details;
  if (card.kind === 'returned') {
    return {
      icon: 'return',
      text: t('home.returnedBy', { name: nameById(card.note.by) }),
      hot: false,
    };
  }
  if (deadlineAt !== null) return { icon: 'clock', ...deadlineNote(deadlineAt, now, words) };
  const isReview = card.kind === 'review';
  const text = t(isReview ? 'home.atDesk' : 'home.openWork');
  return { icon: isReview ? 'shield' : 'edit', text, hot: false };
}

function detailOf(card: Card, { t, language }: Words): string {
  if (card.kind === 'returned') {
    const [firstLine] = card.note.reason.trim().split('\n');
    return language === 'ar' ? `«${firstLine}»` : `“${firstLine}”`;
  }
  if (card.kind === 'review') return t('home.waitingClaims', { count: card.claims.length });
  const { settled, total, claimCounts } = card.row;
  const notes = [
    total > settled ? t('count.openSentences', { count: total - settled }) : null,
    claimCounts.checking > 0 ? t('home.pending', { count: claimCounts.checking }) : null,
  ];
  return notes.filter(Boolean).join(language === 'ar' ? '، و' : ', ');
}

function settledNote({ settled, total }: ArticleRow, { t }: Words): string {
  return t('count.settled', { count: total, part: settled });
}

/** N opens the first card, unless somebody is typing. */
function useNextKey(card: Card | undefined) {
  const [, navigate] = useLocation();
  useEffect(() => {
    if (!card) return;
    const press = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.closest('input, textarea, select');
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      if (event.code === 'KeyN' && isPlain && !isTyping) navigate(addressOf(card));
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [card, navigate]);
}
