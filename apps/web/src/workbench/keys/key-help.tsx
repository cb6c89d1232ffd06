/** The list of keys, and the switch for those that act without Control or Alt. */
import { useSignal } from '../../desk/signal.ts';
import { useWords } from '../../language/use-words.ts';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { Check } from '../../parts/form/choice.tsx';
import { KeyHint } from './key-hint.tsx';
import { bindings } from './key-map.ts';
import { singleKeys, switchSingleKeys } from './single-keys.ts';

export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const on = useSignal(singleKeys);
  return (
    <Dialog title={t('workbench.shortcuts')} onClose={onClose}>
      <dl className="keys">
        {bindings.map(({ action }) => (
          <div key={action}>
            <dt>{t(`workbench.key.${action}`)}</dt>
            <dd>
              <KeyHint action={action} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('workbench.letters')}</dt>
          <dd>
            <kbd>Alt</kbd>
          </dd>
        </div>
      </dl>
      <Check
        label={t('workbench.singleKeys')}
        hint={t('workbench.singleKeysHint')}
        checked={on}
        onChange={switchSingleKeys}
      />
    </Dialog>
  );
}
