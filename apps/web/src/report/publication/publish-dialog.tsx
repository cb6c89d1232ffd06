/** Asks before a report goes out: what is in it, what stays pending, under which words. */
import type { Claim } from '@isnad/core';
import { useWords } from '../../language/use-words.ts';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { Button } from '../../parts/form/button.tsx';
import { HumanText } from '../../parts/marks/human-text.tsx';
import { Icon } from '../../parts/marks/icon.tsx';
import { ClaimLines } from '../claims/claim-lines.tsx';

interface Props {
  readonly headline: string;
  readonly summary: string;
  readonly outgoing: readonly Claim[];
  readonly pending: readonly Claim[];
  readonly isBusy: boolean;
  readonly blocked: string | undefined;
  readonly problem: string | null;
  readonly onPublish: () => void;
  readonly onClose: () => void;
}

export function PublishDialog(props: Props) {
  const { headline, summary, outgoing, pending, isBusy, blocked, problem } = props;
  const { t } = useWords();
  const footer = (
    <>
      <Button look="line" onClick={props.onClose}>
        {t('frame.cancel')}
      </Button>
      <Button look="primary" busy={isBusy} blocked={blocked} onClick={props.onPublish}>
        {t('report.publish')}
      </Button>
    </>
  );
  return (
    <Dialog title={t('report.publishTitle')} onClose={props.onClose} footer={footer}>
      {problem && (
        <p className="note bad" role="alert">
          <Icon name="ban" />
          {problem}
        </p>
      )}
      <p>
        <b>
          <HumanText text={headline} />
        </b>
      </p>
      <p>
        <HumanText text={summary} />
      </p>
      <h3 className="sec">{t('report.outgoing', { count: outgoing.length })}</h3>
      <ClaimLines claims={outgoing} />
      {pending.length > 0 && (
        <>
          <h3 className="sec">{t('report.pending', { count: pending.length })}</h3>
          <p className="meta">{t('report.pendingNote')}</p>
          <ClaimLines claims={pending} />
        </>
      )}
      <p className="meta">{t('report.publishBody')}</p>
    </Dialog>
  );
}
