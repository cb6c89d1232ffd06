/** The inspector's place while no claim is chosen: what starts one. */
import { useWords } from '../../language/use-words.ts';
import { KeyRows } from '../keys/key-rows.tsx';

export function NoClaimChosen({ mayMark }: { readonly mayMark: boolean }) {
  const { t } = useWords();
  return (
    <aside className="insp none" aria-label={t('workbench.noneChosen')}>
      <div className="empty">
        <b>{t('workbench.noneChosen')}</b>
        {mayMark ? (
          <KeyRows actions={['next', 'sentence', 'mark']} />
        ) : (
          <span>{t('workbench.readOnly')}</span>
        )}
      </div>
    </aside>
  );
}
