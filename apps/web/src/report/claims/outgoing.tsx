/** Which claims go out with their verdicts, and which only as being checked, and why. */
import type { Claim } from '@isnad/core';
import { useWords } from '../../language/use-words.ts';
import { ClaimLines } from './claim-lines.tsx';

interface Props {
  readonly outgoing: readonly Claim[];
  readonly pending: readonly Claim[];
}

export function Outgoing({ outgoing, pending }: Props) {
  const { t } = useWords();
  return (
    <section aria-label={t('report.claims')}>
      <h2 className="sec">{t('report.outgoing', { count: outgoing.length })}</h2>
      <ClaimLines claims={outgoing} />
      {pending.length > 0 && (
        <>
          <h2 className="sec">{t('report.pending', { count: pending.length })}</h2>
          <ClaimLines claims={pending} />
        </>
      )}
    </section>
  );
}
