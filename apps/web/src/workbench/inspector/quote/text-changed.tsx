/** A corrected text changed these words: what is shown is what was judged, and where that is settled. */
import { Link } from 'wouter';
import { useWords } from '../../../language/use-words.ts';
import { Icon } from '../../../parts/marks/icon.tsx';
import { isOpen } from '../../claims/unsettled.ts';
import { useClaimDesk } from '../claim-desk.tsx';

export function TextChanged() {
  const { t } = useWords();
  const { claim, opened } = useClaimDesk();
  const { id: versionId } = opened.version;
  const open = claim.appearances.filter((appearance) => isOpen(appearance, versionId));
  if (open.length === 0 || claim.withdrawn) return null;
  const isPlaced = open.every(({ target }) => target.versionId === versionId);
  return (
    <div className="note text-changed">
      <Icon name="history" />
      <div className="grow">
        <b>{t('inspector.textChanged')}</b>
        <p>{t(isPlaced ? 'inspector.textChangedBody' : 'inspector.placelessBody')}</p>
      </div>
      <Link className="btn line sm" href={`/articles/${claim.articleId}/settle/${claim.number}`}>
        {t('inspector.settleWords')}
      </Link>
    </div>
  );
}
