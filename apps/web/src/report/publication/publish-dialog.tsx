/** Asks before a report goes out: what is in it, what stays pending, under which words. */
import type { Article, Claim } from '@isnad/core';
import { directionOf } from '@isnad/text';
import { useWords } from '../../language/use-words.ts';
import { Answers, Dialog } from '../../parts/feedback/dialog.tsx';
import { Trouble } from '../../parts/feedback/trouble.tsx';
import { HumanText } from '../../parts/marks/human-text.tsx';
import { ClaimLines } from '../claims/claim-lines.tsx';
import type { Drafts } from '../wording.tsx';
import { usePublishing } from './use-publishing.ts';

interface Props {
  readonly article: Article;
  readonly wording: Drafts;
  readonly outgoing: readonly Claim[];
  readonly pending: readonly Claim[];
  readonly blocked: string | undefined;
  readonly onClose: () => void;
}

export function PublishDialog({ article, wording, outgoing, pending, blocked, onClose }: Props) {
  const { t } = useWords();
  const { busy, problem, publish } = usePublishing(article);
  const { headline, summary } = wording;
  const send = async () => {
    const words = { headline: headline.text.trim(), summary: summary.text.trim() };
    if (!(await publish(words))) return;
    headline.clear();
    summary.clear();
    onClose();
  };
  const footer = (
    <Answers onCancel={onClose} busy={busy} blocked={blocked} onClick={() => void send()}>
      {t('report.publish')}
    </Answers>
  );
  return (
    <Dialog title={t('report.publishTitle')} onClose={onClose} footer={footer}>
      <Trouble>{problem}</Trouble>
      <p dir={directionOf(headline.text)}>
        <b>
          <HumanText text={headline.text} />
        </b>
      </p>
      <p dir={directionOf(summary.text)}>
        <HumanText text={summary.text} />
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
