/** The inspector's place while no claim is chosen: what starts one. */
import { useWords } from '../../language/use-words.ts';
import { KeyHint } from '../keys/key-hint.tsx';

export function NoClaimChosen({ mayMark }: { readonly mayMark: boolean }) {
  const { t } = useWords();
  return (
    <aside className="insp none" aria-label={t('workbench.noneChosen')}>
      <div className="empty">
        <b>{t('workbench.noneChosen')}</b>
        {mayMark ? (
          <dl className="keys">
            {(['next', 'sentence', 'mark'] as const).map((action) => (
              <div key={action}>
                <dt>{t(`workbench.key.${action}`)}</dt>
                <dd>
                  <KeyHint action={action} />
                </dd>
              </div>
            ))}
          </dl>
        ) : (
          <span>{t('workbench.readOnly')}</span>
        )}
      </div>
    </aside>
  );
}
