/** Differences that may turn a claim into another one, each told by its kind. */
import type { CriticalDifference } from '@isnad/text';
import { useWords } from '../../../language/use-words.ts';
import { HumanText } from '../../../parts/marks/human-text.tsx';

interface Props {
  readonly critical: readonly CriticalDifference[];
}

export function Critical({ critical }: Props) {
  const { t } = useWords();
  if (critical.length === 0) return null;
  return (
    <ul className="critical" aria-label={t('settling.critical')}>
      {critical.map((difference) => (
        <li key={`${difference.kind} ${difference.before} ${difference.after}`}>
          <Difference {...difference} />
        </li>
      ))}
    </ul>
  );
}

/** «عدد: 12 ← 14», «نفي أُضيف: لم»: the words are isolated, so that digits never change places. */
function Difference({ kind, before, after }: CriticalDifference) {
  const { t } = useWords();
  const name = t(`settling.kind.${kind}`);
  if (before === '' || after === '') {
    return (
      <>
        <b>
          {name} {t(before === '' ? 'settling.added' : 'settling.removed')}:
        </b>{' '}
        <HumanText text={before || after} />
      </>
    );
  }
  return (
    <>
      <b>{name}:</b> <HumanText text={before} />{' '}
      <span aria-hidden="true">{t('settling.becomes')}</span>
      <span className="sr">{t('settling.becomesSaid')}</span> <HumanText text={after} />
    </>
  );
}
