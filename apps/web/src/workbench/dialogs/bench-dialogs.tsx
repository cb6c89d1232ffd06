/** The one question that the bench asks at a time. */
import { useState } from 'react';
import { KeyHelp } from '../keys/key-help.tsx';
import { SentenceList } from '../strip/sentence-list.tsx';
import type { BenchState } from '../use-bench.ts';
import { ArticleDialog } from './article-dialog.tsx';
import { NoClaimDialog } from './no-claim-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

export type DialogName = 'article' | 'keys' | 'no-claim' | 'sentences' | 'withdraw';

export function BenchDialogs({ state }: { readonly state: BenchState }) {
  const { bench, chosen, dialog, place, setDialog } = state;
  const close = () => setDialog(null);
  if (dialog === 'keys') return <KeyHelp onClose={close} />;
  if (dialog === 'article') {
    return <ArticleDialog place={place} article={bench.article} onClose={close} />;
  }
  if (dialog === 'sentences') return <Sentences state={state} />;
  if (dialog === 'no-claim') return <NoClaim state={state} />;
  if (dialog !== 'withdraw' || !chosen.claim) return null;
  const { claim } = chosen;
  return (
    <WithdrawDialog
      claim={claim}
      onClose={close}
      onWithdraw={(reason) => {
        close();
        chosen.close();
        return state.work.withdraw(claim, reason);
      }}
    />
  );
}

function Sentences({ state }: { readonly state: BenchState }) {
  const { bench, goTo, mayMark, setDialog, work } = state;
  return (
    <SentenceList
      bench={bench}
      onClose={() => setDialog(null)}
      onGo={(sentence) => {
        setDialog(null);
        goTo(sentence);
      }}
      onReopen={mayMark ? (sentence) => void work.reopen([sentence]) : null}
    />
  );
}

/** The dialog takes the focus and with it the chosen words, so it keeps its own sentences. */
function NoClaim({ state }: { readonly state: BenchState }) {
  const { bench, choose, setDialog, work } = state;
  const [sentences] = useState(() => state.offers?.sentences ?? []);
  return (
    <NoClaimDialog
      sentences={sentences.map(({ start, end }) => bench.version.document.text.slice(start, end))}
      onClose={() => setDialog(null)}
      onSettle={(as, reason) => {
        setDialog(null);
        choose(null);
        void work.settle(sentences, as, reason);
      }}
    />
  );
}
