/** Where a source stands on the claim: a sign and a word, never colour alone. */
import type { EvidenceDetails } from '@isnad/core';
import { useWords } from '../../language/use-words.ts';

type Stance = EvidenceDetails['stance'];

const signs: Readonly<Record<Stance, string>> = {
  supports: '+',
  refutes: '−',
  context: '≈',
  silent: '·',
};

export function StanceMark({ stance }: { readonly stance: Stance }) {
  const { t } = useWords();
  return (
    <span className={`stance ${stance}`}>
      <b aria-hidden="true">
        <i>{signs[stance]}</i>
      </b>
      {t(`terms.stance.${stance}`)}
    </span>
  );
}
