/** The name of the page in the browser's tab. */
import { useEffect } from 'react';
import { useWords } from '../../language/use-words.ts';

export function usePageTitle(title: string) {
  const { t } = useWords();
  const brand = t('frame.brand');
  useEffect(() => {
    document.title = `${title} · ${brand}`;
  }, [title, brand]);
}
