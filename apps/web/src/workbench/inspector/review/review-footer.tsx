/** The next step of the claim: what it lacks, sending it, judging it, or bringing it back. */
import { type Claim, lacksOf } from '@isnad/core';
import { useState } from 'react';
import { useSession } from '../../../desk/session.tsx';
import { useWords } from '../../../language/use-words.ts';
import { Button } from '../../../parts/form/button.tsx';
import { type ReturnField, ReturnForm } from '../../../parts/form/return-form.tsx';
import { actOnClaim } from '../../work/act-on-claim.ts';
import { restorePlan } from '../../work/withdrawal-plans.ts';
import { useClaimDesk } from '../claim-desk.tsx';
import { Checklist } from './checklist.tsx';
import { useReviewKeys } from './use-review-keys.ts';
import { useReviewSteps } from './use-review-steps.ts';

export function ReviewFooter() {
  const { may } = useSession();
  const { claim } = useClaimDesk();
  const mayReview = may('review-claim') && claim.stage === 'submitted';
  if (claim.withdrawn) return may('withdraw-claim') ? <BringBack /> : null;
  if (mayReview) return <Judging />;
  return isWritten(claim) && may('submit-claim') ? <Sending /> : null;
}

/** Not at the editor's desk and not past it: there is something to write and to send. */
function isWritten({ stage }: Claim): boolean {
  return stage !== 'submitted' && stage !== 'approved' && stage !== 'published';
}

function Sending() {
  const { t } = useWords();
  const { claim } = useClaimDesk();
  const { submit, busy, problem } = useReviewSteps();
  const lacks = lacksOf(claim);
  useReviewKeys({ onSend: submit });
  return (
    <footer>
      <Checklist lacks={lacks} />
      {problem && <p className="state bad wide">{problem}</p>}
      <Button
        look="accent"
        hint="Ctrl ↵"
        aria-keyshortcuts="Control+Enter"
        busy={busy}
        onClick={() => void submit()}
      >
        {t('inspector.submit')}
      </Button>
    </footer>
  );
}

function Judging() {
  const { t } = useWords();
  const { person, newsroom } = useSession();
  const { claim } = useClaimDesk();
  const [isReturning, setReturning] = useState(false);
  const { approve, giveBack, busy, problem } = useReviewSteps();
  const isOwn = newsroom.details.fourEyes && claim.verdict?.authors.includes(person.id) === true;
  const close = () => setReturning(false);
  const sendBack = async (field: ReturnField, reason: string) => {
    const isBack = await giveBack(field, reason);
    if (isBack) close();
    return isBack;
  };
  useReviewKeys({
    onApprove: isOwn ? undefined : approve,
    onReturn: () => setReturning(true),
  });
  return (
    <footer>
      {problem && <p className="state bad wide">{problem}</p>}
      {isReturning ? (
        <ReturnForm
          className="mini-form wide"
          claim={claim}
          isBusy={busy}
          onSend={sendBack}
          onClose={close}
        />
      ) : (
        <>
          <span className="meta grow">
            {isOwn ? t('refusal.own-verdict') : t('inspector.atDesk')}
          </span>
          <Button look="line" hint="R" aria-keyshortcuts="R" onClick={() => setReturning(true)}>
            {t('judging.return')}
          </Button>
          <Button
            look="accent"
            hint="A"
            aria-keyshortcuts="A"
            busy={busy}
            blocked={isOwn ? t('refusal.own-verdict') : undefined}
            onClick={() => void approve()}
          >
            {t('inspector.approve')}
          </Button>
        </>
      )}
    </footer>
  );
}

function BringBack() {
  const { t } = useWords();
  const { claim, place } = useClaimDesk();
  return (
    <footer>
      <span className="meta grow">{t('terms.stage.withdrawn')}</span>
      <Button
        look="accent"
        onClick={() => void actOnClaim(place, claim.id, (now) => restorePlan(place, now))}
      >
        {t('inspector.restore')}
      </Button>
    </footer>
  );
}
