/** The list of keys, and the switch for those that act without Control or Alt. */
import { useSignal } from '../../desk/signal.ts';
import { useWords } from '../../language/use-words.ts';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { Check } from '../../parts/form/choice.tsx';
import { singleKeys, switchSingleKeys } from '../../parts/keys/single-keys.ts';
import { bindings } from './key-map.ts';
import { KeyRows } from './key-rows.tsx';

const caretKeys = [
  ['letter', '←', '→'],
  ['word', 'Ctrl ←', 'Ctrl →'],
  ['line', '↑', '↓'],
  ['block', 'Ctrl ↑', 'Ctrl ↓'],
  ['sentence', 'Home', 'End'],
  ['article', 'Ctrl Home', 'Ctrl End'],
  ['extend', 'Shift'],
] as const;

export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const on = useSignal(singleKeys);
  return (
    <Dialog title={t('workbench.shortcuts')} onClose={onClose}>
      <KeyRows actions={bindings.map(({ action }) => action)}>
        <div>
          <dt>{t('workbench.letters')}</dt>
          <dd>
            <kbd>Alt</kbd>
          </dd>
        </div>
      </KeyRows>
      <h3>{t('workbench.caret.title')}</h3>
      <dl className="keys">
        {caretKeys.map(([unit, ...keys]) => (
          <div key={unit}>
            <dt>{t(`workbench.caret.${unit}`)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
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
