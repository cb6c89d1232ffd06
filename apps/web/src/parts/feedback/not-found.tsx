/** An address where nothing is. */
import { Link } from 'wouter';
import { useWords } from '../../language/use-words.ts';
import { TopBar } from '../frame/top-bar.tsx';
import { ErrorState } from './states.tsx';

export function NotFound() {
  const { t } = useWords();
  return (
    <>
      <TopBar />
      <main id="main">
        <ErrorState title={t('fault.notFound')} body={t('fault.notFoundBody')}>
          <Link className="btn primary" href="/">
            {t('fault.home')}
          </Link>
        </ErrorState>
      </main>
    </>
  );
}
