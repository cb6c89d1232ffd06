/** How sure the verdict is, up to when its information reaches, and when to look again. */
import { confidences, type VerdictDetails } from '@isnad/core';
import { useWords } from '../../../language/use-words.ts';
import { ChoiceFact } from '../facts/choice-fact.tsx';
import { LineFact } from '../facts/line-fact.tsx';
import type { FactsOf } from '../facts/use-facts.ts';

export function VerdictFacts({ facts }: { readonly facts: FactsOf<VerdictDetails> }) {
  const { t } = useWords();
  return (
    <dl className="facts">
      <ChoiceFact
        name="confidence"
        facts={facts}
        empty={t('inspector.none')}
        options={confidences.map((one) => [one, t(`terms.confidence.${one}`)])}
      />
      <LineFact name="asOf" facts={facts} type="date" />
      <LineFact name="recheckBy" facts={facts} type="date" />
    </dl>
  );
}
