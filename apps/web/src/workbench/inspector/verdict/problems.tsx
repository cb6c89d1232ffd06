/** What is wrong with the claim: none, one or several kinds of problem. */
import { problemKinds, type VerdictDetails } from '@isnad/core';
import { useWords } from '../../../language/use-words.ts';
import { useClaimDesk } from '../claim-desk.tsx';

interface Props {
  readonly chosen: VerdictDetails['problems'];
  readonly onChoose: (problems: VerdictDetails['problems']) => void;
}

export function Problems({ chosen, onChoose }: Props) {
  const { t } = useWords();
  const { mayEdit } = useClaimDesk();
  const label = t('inspector.field.problems');
  if (!mayEdit) {
    if (chosen.length === 0) return null;
    return (
      <ul className="chips" aria-label={label}>
        {chosen.map((kind) => (
          <li key={kind} className="chip">
            {t(`terms.problem.${kind}`)}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <fieldset className="chips" aria-label={label}>
      {problemKinds.map((kind) => {
        const isOn = chosen.includes(kind);
        return (
          <button
            key={kind}
            type="button"
            className="chip"
            aria-pressed={isOn}
            onClick={() =>
              onChoose(problemKinds.filter((one) => (one === kind ? !isOn : chosen.includes(one))))
            }
          >
            {t(`terms.problem.${kind}`)}
          </button>
        );
      })}
    </fieldset>
  );
}
