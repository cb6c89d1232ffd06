/** Which article, which of its claims, and who sent it when. */
import type { Article, Claim } from '@isnad/core';
import { Link } from 'wouter';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { Button } from '../../parts/form/button.tsx';
import { nameOf } from '../../parts/marks/avatar.tsx';
import { Icon } from '../../parts/marks/icon.tsx';
import { OneLine } from '../../parts/marks/one-line.tsx';
import { hintOf } from '../keys/review-keys.ts';
import type { Width } from '../use-width.ts';
import { Steps } from './steps.tsx';

interface Props {
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly current: Claim | null;
  /** Articles that wait, for the button that opens the drawer. */
  readonly waiting: number;
  readonly width: Width;
  readonly onQueue: () => void;
}

export function Head({ article, claims, current, waiting, width, onQueue }: Props) {
  const { t, figures, language } = useWords();
  return (
    <div className="head">
      {width === 'middle' && (
        <Button look="line" hint={hintOf('queue', language)} onClick={onQueue}>
          {t('review.queue')} <span className="num">{figures.number(waiting)}</span>
        </Button>
      )}
      {width === 'narrow' && (
        <Link className="btn icon" href="/review" aria-label={t('review.back')}>
          <span className="onward back">
            <Icon name="chev" />
          </span>
        </Link>
      )}
      <div className="grow">
        <h1 className="t">
          <OneLine text={article.details.title} />
        </h1>
        {current && <Sent claim={current} claims={claims} />}
      </div>
      <Steps articleId={article.id} claims={claims} current={current} />
      {width !== 'narrow' && (
        <span className="row meta" aria-hidden="true">
          <kbd>{hintOf('previous', language)}</kbd>
          <kbd>{hintOf('next', language)}</kbd>
        </span>
      )}
    </div>
  );
}

function Sent({ claim, claims }: { readonly claim: Claim; readonly claims: readonly Claim[] }) {
  const { t, figures, language } = useWords();
  const { peopleById } = useSession();
  const sent = claim.review.submitted;
  const sender = sent && peopleById.get(sent.by);
  const place = claims.indexOf(claim) + 1;
  return (
    <p className="meta">
      {t('judging.claim', { number: claim.number })}
      <span className="dot" />
      {t('judging.place', { place, total: claims.length })}
      <span className="dot" />
      {t(`terms.stage.${claim.stage}`)}
      {sender && (
        <>
          <span className="dot" />
          {t('review.sentBy', { who: nameOf(sender, language) })}{' '}
          <span className="num">{figures.moment(sent.at)}</span>
        </>
      )}
    </p>
  );
}
