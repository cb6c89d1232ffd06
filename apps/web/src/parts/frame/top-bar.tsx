/** The bar of every page behind the door. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useRoute } from 'wouter';
import { useTRPC } from '../../desk/line/trpc.ts';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { Brand } from './brand.tsx';
import { LanguageToggle, ThemeButton } from './looks.tsx';
import { PersonMenu } from './person-menu.tsx';
import { SavedState } from './saved-state.tsx';

interface Props {
  /** Where one is: shown after the brand instead of the sections. */
  readonly crumb?: ReactNode;
  /** Small badge beside the crumb (version). */
  readonly badge?: ReactNode;
  /** The page's commitment button, last in the bar. */
  readonly children?: ReactNode;
}

export function TopBar({ crumb, badge, children }: Props) {
  const { t } = useWords();
  const { newsroom } = useSession();
  return (
    <>
      <a className="btn line skip" href="#main">
        {t('frame.skip')}
      </a>
      <header className="top">
        <Brand />
        {crumb ? (
          <div className="crumb grow">
            <span className="sep" aria-hidden="true">
              /
            </span>
            <span className="t clip">{crumb}</span>
            {badge && <span className="ver wide-only">{badge}</span>}
          </div>
        ) : (
          <Sections />
        )}
        <SavedState />
        <span className="wide-only">
          <LanguageToggle />
        </span>
        <ThemeButton />
        <PersonMenu />
        {children}
      </header>
      {newsroom.details.demo && (
        <aside className="demo-note" aria-label={t('frame.demoLabel')}>
          {t('frame.demo')}
        </aside>
      )}
    </>
  );
}

function Sections() {
  const { t, figures } = useWords();
  const trpc = useTRPC();
  const [atHome] = useRoute('/');
  const [atReview] = useRoute('/review/*?');
  const { may } = useSession();
  const queue = useQuery(trpc.review.queue.queryOptions());
  const waiting = queue.data?.waiting.flatMap(({ claims }) => claims).length ?? 0;
  return (
    <nav className="grow" aria-label={t('frame.nav')}>
      <Link className="btn" href="/" aria-current={atHome ? 'page' : undefined}>
        {t('frame.work')}
      </Link>
      {may('review-claim') && (
        <Link className="btn" href="/review" aria-current={atReview ? 'page' : undefined}>
          {t('frame.review')}
          {waiting > 0 && <span className="num meta">{figures.number(waiting)}</span>}
        </Link>
      )}
    </nav>
  );
}
