/** Sends the editor's decision, says what came of it, and goes on to what waits next. */
import type { Claim } from '@isnad/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { act } from '../../desk/edit/act.ts';
import type { Answered, Stamp } from '../../desk/edit/carry-out.ts';
import { cache, client, queries } from '../../desk/line/trpc.ts';
import { toast } from '../../desk/toasts.ts';
import { useWords } from '../../language/use-words.ts';
import type { ReturnField } from '../../parts/form/return-form.tsx';
import { addressOf, nextWaiting } from '../queue/order.ts';

type Kind = 'approve' | 'return';

/** `onStale` gets the claim as it stands by now; null when only its change is known. */
export function useDecision(claim: Claim, onStale: (theirs: Claim | null) => void) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState<Kind | null>(null);
  const { id: claimId, articleId, number } = claim;

  const decide = async (
    kind: Kind,
    said: string,
    send: (stamp: Stamp) => Promise<Answered<Claim>>,
  ): Promise<boolean> => {
    setBusy(kind);
    const outcome = await act({ articleId, subject: claim, send, heedsStale: true });
    if (outcome.kind === 'stale') onStale(outcome.theirs);
    if (outcome.kind === 'done') {
      const open = () => navigate(`/articles/${articleId}/claims/${number}`);
      toast({ text: said, action: { label: t('review.open'), run: open } });
      const next = nextWaiting(await waitingNow(), { articleId, number });
      navigate(next ? addressOf(next) : '/review');
    }
    setBusy(null);
    return outcome.kind === 'done';
  };

  return {
    busy,
    approve: () =>
      void decide('approve', t('judging.approved', { number }), (stamp) =>
        client.claim.approve.mutate({ claimId, ...stamp }),
      ),
    giveBack: (field: ReturnField, reason: string) =>
      decide('return', t('judging.returned', { number }), (stamp) =>
        client.claim.return.mutate({ claimId, field, reason, ...stamp }),
      ),
  };
}

/** The queue after the decision: colleagues may have emptied it meanwhile. */
async function waitingNow() {
  const { queryKey } = queries.review.queue.queryOptions();
  await cache.invalidateQueries({ queryKey });
  return cache.getQueryData(queryKey)?.waiting ?? [];
}
