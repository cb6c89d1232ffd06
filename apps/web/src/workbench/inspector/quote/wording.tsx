/** The claim in one sentence of the desk's own: what the verdict is about. */
import { useWords } from '../../../language/use-words.ts';
import { useClaimDesk } from '../claim-desk.tsx';
import { AutoText } from '../edit/auto-text.tsx';

export function Wording() {
  const { t } = useWords();
  const { claim, savers } = useClaimDesk();
  return (
    <AutoText
      name="wording"
      field="wording"
      label={t('inspector.field.claimReviewed')}
      placeholder={t('inspector.wordingHint')}
      limit={2_000}
      saved={claim.details.claimReviewed}
      commit={(claimReviewed, base, asks) =>
        savers.details({ base: { claimReviewed: base }, changes: { claimReviewed } }, asks)
      }
    />
  );
}
