/** Keep, mark again, drop: one key each, and the way through the list. */
import { useWords } from '../../../language/use-words.ts';
import { Button, IconButton } from '../../../parts/form/button.tsx';
import type { SettleState } from '../use-settle-desk.ts';
import { hintOf, type SettleKey, shortcutOf } from './settle-keys.ts';

export function DecisionBar({ state }: { readonly state: SettleState }) {
  const { t } = useWords();
  const isOpen = state.current?.isOpen === true;
  return (
    <footer className="settle-bar" hidden={state.isMarking}>
      {isOpen ? (
        <Decisions state={state} />
      ) : (
        <Button look="line" onClick={state.unsettle}>
          {t('settling.unsettle')}
        </Button>
      )}
      <span className="grow" />
      <IconButton
        icon="up"
        label={t('settling.previous')}
        {...keysOf('previous')}
        onClick={() => state.step(-1)}
      />
      <IconButton
        icon="chev"
        label={t('settling.next')}
        {...keysOf('next')}
        onClick={() => state.step(1)}
      />
    </footer>
  );
}

function Decisions({ state }: { readonly state: SettleState }) {
  const { t, language } = useWords();
  return (
    <>
      <Button
        look="accent"
        blocked={state.canKeep ? undefined : t('settling.noWords')}
        hint={hintOf('keep', language)}
        {...keysOf('keep')}
        onClick={state.keep}
      >
        {t('settling.keep')}
      </Button>
      <Button
        look="line"
        hint={hintOf('again', language)}
        {...keysOf('again')}
        onClick={state.mark}
      >
        {t('settling.again')}
      </Button>
      <Button
        look="line"
        hint={hintOf('retire', language)}
        {...keysOf('retire')}
        onClick={state.retire}
      >
        {t('settling.retire')}
      </Button>
    </>
  );
}

function keysOf(action: SettleKey) {
  return { 'aria-keyshortcuts': shortcutOf(action) };
}
