/** Above the sheet: how many places a corrected text changed, and the way to settle them. */
import { Link } from 'wouter';
import { useWords } from '../../language/use-words.ts';
import { Icon } from '../../parts/marks/icon.tsx';

interface ChangedBandProps {
  readonly articleId: string;
  /** Places that nobody has settled yet. */
  readonly count: number;
}

export function ChangedBand({ articleId, count }: ChangedBandProps) {
  const { t } = useWords();
  if (count === 0) return null;
  return (
    <p className="changed-band">
      <Icon name="history" size="s" />
      <span>
        <b>{t('workbench.textChanged', { count })}</b> {t('workbench.textChangedBody')}
      </span>
      <Link className="btn line sm" href={`/articles/${articleId}/settle`}>
        {t('workbench.settlePlaces')}
      </Link>
    </p>
  );
}
