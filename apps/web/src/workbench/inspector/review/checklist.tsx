/** What the claim still lacks before it may be sent; each leads to where it is mended. */
import { fieldOfLack, type Lack } from '@isnad/core';
import { useWords } from '../../../language/use-words.ts';
import { useClaimDesk } from '../claim-desk.tsx';

export function Checklist({ lacks }: { readonly lacks: readonly Lack[] }) {
  const { t } = useWords();
  const { focusField } = useClaimDesk();
  if (lacks.length === 0) return <span className="meta clip grow">{t('inspector.complete')}</span>;
  return (
    <ul className="lacks" aria-label={t('inspector.missing')}>
      {lacks.map((lack) => (
        <li key={lack}>
          <button type="button" onClick={() => focusField(fieldOfLack[lack])}>
            {t(`terms.lack.${lack}`)}
          </button>
        </li>
      ))}
    </ul>
  );
}
