/** One quiet line under a field: not saved and why, waiting for the line, or changed by a colleague. */
import { connection } from '../../../desk/line/connection.ts';
import { useSignal } from '../../../desk/signal.ts';
import { useWords } from '../../../language/use-words.ts';
import { Button } from '../../../parts/form/button.tsx';
import { Icon } from '../../../parts/marks/icon.tsx';
import { useClaimDesk } from '../claim-desk.tsx';
import type { TextField } from './use-text-field.ts';

export function FieldState({ field }: { readonly field: TextField }) {
  const { t } = useWords();
  const { lastHand } = useClaimDesk();
  const { state, isContested, save } = field;
  if (isContested) {
    return (
      <p className="state warn" role="status">
        <Icon name="two" size="s" />
        {t('inspector.changedBy', { name: lastHand })}
        <Button small look="line" onClick={() => void save(true)}>
          {t('inspector.compare')}
        </Button>
      </p>
    );
  }
  if (state.kind === 'problem') {
    return (
      <p className="state bad" role="alert">
        <Icon name="ban" size="s" />
        {t('inspector.notSaved')} · {state.text}
        <Button small look="line" onClick={() => void save(true)}>
          {t('frame.retry')}
        </Button>
      </p>
    );
  }
  return state.kind === 'saving' ? <Waiting /> : null;
}

/** Said only while there is no line: a save that takes its usual moment needs no words. */
export function Waiting() {
  const { t } = useWords();
  const { online } = useSignal(connection);
  if (online) return null;
  return (
    <p className="state bad" role="status">
      <Icon name="clock" size="s" />
      {t('inspector.waitsForLine')}
    </p>
  );
}
