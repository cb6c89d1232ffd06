/** One changed place after the other: the list beside, the two texts in the middle, the keys below. */
import { lazy, Suspense } from 'react';
import type { OpenedArticle } from '../../desk/edit/opened.ts';
import { useWords } from '../../language/use-words.ts';
import { Icon } from '../../parts/marks/icon.tsx';
import { DecisionBar } from './decision/decision-bar.tsx';
import { actionOf } from './decision/settle-keys.ts';
import { usePresses } from './decision/use-presses.ts';
import { EndState } from './end-state.tsx';
import { PlaceList } from './place-list.tsx';
import { PlaceView } from './place-view.tsx';
import { type SettleState, useSettleDesk } from './use-settle-desk.ts';

const WithdrawDialog = lazy(async () => {
  const { WithdrawDialog: Page } = await import('../../workbench/dialogs/withdraw-dialog.tsx');
  return { default: Page };
});

interface Props {
  readonly opened: OpenedArticle;
  /** Number of the claim in the address. */
  readonly number: number | null;
}

export function SettleDesk({ opened, number }: Props) {
  const { t } = useWords();
  const state = useSettleDesk(opened, number);
  useSettleKeys(state);
  const { places, current, version, isWithdrawing } = state;
  return (
    <>
      {places.length > 0 && <PlaceList state={state} />}
      <div className="pane">
        {!state.maySettle && places.length > 0 && (
          <p className="note">
            <Icon name="eyeoff" size="s" />
            {t('settling.readOnly')}
          </p>
        )}
        {current ? (
          <PlaceView key={current.appearance.id} state={state} place={current} />
        ) : (
          <EndState articleId={opened.article.id} version={version} some={places.length > 0} />
        )}
        {current && state.maySettle && <DecisionBar state={state} />}
      </div>
      {isWithdrawing && current && (
        <Suspense>
          <WithdrawDialog
            claim={current.claim}
            note={t('settling.last')}
            onClose={state.stop}
            onWithdraw={state.withdraw}
          />
        </Suspense>
      )}
    </>
  );
}

/** While words are being marked the keys are the marking's own. */
function useSettleKeys(state: SettleState) {
  usePresses((press) => {
    if (state.isMarking) return false;
    const action = actionOf(press);
    if (action === null || press.repeat) return false;
    if (typeof action === 'number') return state.candidate(action);
    switch (action) {
      case 'keep':
        return state.keep();
      case 'again':
        return state.mark();
      case 'retire':
        return state.retire();
      case 'next':
        return state.step(1);
      case 'previous':
        return state.step(-1);
      case 'undo':
        state.undo();
        return true;
      case 'redo':
        state.redo();
        return true;
    }
  });
}
