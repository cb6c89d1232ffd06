/** Approve and go on, or give back with a reason: the end of every review. */
import type { Claim } from '@isnad/core';
import { useRef, useState } from 'react';
import { connection } from '../../desk/line/connection.ts';
import { useSession } from '../../desk/session.tsx';
import { useSignal } from '../../desk/signal.ts';
import { useWords } from '../../language/use-words.ts';
import { Button } from '../../parts/form/button.tsx';
import { ReturnForm } from '../../parts/form/return-form.tsx';
import { hintOf } from '../keys/review-keys.ts';
import { useReviewKeys } from '../keys/use-review-keys.ts';
import { approvalObstacle, type Obstacle, returnObstacle } from './obstacles.ts';
import { useDecision } from './use-decision.ts';

interface Props {
  readonly claim: Claim;
  /** The claim is no longer what was decided upon; null when only that is known. */
  readonly onStale: (theirs: Claim | null) => void;
}

export function DecisionBar(props: Props) {
  const { t } = useWords();
  const { may } = useSession();
  if (may('review-claim')) return <Decision {...props} />;
  return (
    <footer className="decide">
      <p className="meta">{t('review.readOnly')}</p>
    </footer>
  );
}

function Decision({ claim, onStale }: Props) {
  const { t, language } = useWords();
  const { person, newsroom } = useSession();
  const { online } = useSignal(connection);
  const [isReturning, setReturning] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { approve, giveBack, busy } = useDecision(claim, onStale);
  const { fourEyes } = newsroom.details;
  const situation = { personId: person.id, fourEyes, online };
  const sentence = (obstacle: Obstacle | null) =>
    obstacle
      ? t(`review.obstacle.${obstacle}`, { stage: t(`terms.stage.${claim.stage}`) })
      : undefined;
  const noApproval = sentence(approvalObstacle(claim, situation));
  const noReturn = sentence(returnObstacle(claim, situation));
  useReviewKeys({
    ...(noApproval === undefined && busy === null ? { approve } : {}),
    ...(noReturn === undefined ? { return: () => setReturning(true) } : {}),
  });
  const close = () => {
    setReturning(false);
    opener.current?.focus();
  };
  return (
    <footer className="decide">
      {isReturning && (
        <ReturnForm
          className="return"
          claim={claim}
          blocked={noReturn}
          isBusy={busy === 'return'}
          onSend={giveBack}
          onClose={close}
        />
      )}
      <div className="acts">
        <Button
          look="accent"
          busy={busy === 'approve'}
          blocked={noApproval}
          hint={hintOf('approve', language)}
          aria-keyshortcuts="A"
          onClick={approve}
        >
          {t('review.approveNext')}
        </Button>
        <Button
          ref={opener}
          look="line"
          blocked={noReturn}
          hint={hintOf('return', language)}
          aria-keyshortcuts="R"
          aria-expanded={isReturning}
          onClick={() => setReturning(!isReturning)}
        >
          {t('judging.return')}
        </Button>
        <span className="grow" />
        <p className={noApproval ? 'meta' : 'meta holds'}>{noApproval ?? t('judging.holds')}</p>
      </div>
    </footer>
  );
}
