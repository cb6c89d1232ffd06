/** Why the checker came to the verdict, and the wording they suggest. */
import type { Claim } from '@isnad/core';
import { useMemo } from 'react';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { nameOf } from '../../parts/marks/avatar.tsx';
import { Icon } from '../../parts/marks/icon.tsx';
import { Rationale } from '../../parts/rationale/rationale.tsx';
import { Told } from './told.tsx';

interface Props {
  readonly claim: Claim;
  readonly onCite: (number: number) => void;
}

export function RationalePane({ claim, onCite }: Props) {
  const { t, language } = useWords();
  const { peopleById } = useSession();
  const { verdict, evidence } = claim;
  const known = useMemo(() => new Set(evidence.map(({ number }) => number)), [evidence]);
  const authors = (verdict?.authors ?? []).flatMap((id) => peopleById.get(id) ?? []);
  const names = authors.map((author) => nameOf(author, language));
  return (
    <section data-in="rationale" aria-labelledby="rationale">
      <h2>
        <Icon name="edit" size="s" />
        <span id="rationale">{t('review.pane.rationale')}</span>
        <span className="grow" />
        <span className="light clip">{names.join(language === 'ar' ? '، ' : ', ')}</span>
      </h2>
      {verdict?.rationale.trim() ? (
        <Rationale markdown={verdict.rationale} known={known} onCite={onCite} />
      ) : (
        <p className="meta">{t('review.noRationale')}</p>
      )}
      {verdict?.suggestedWording && (
        <Told label={t('review.suggested')} text={verdict.suggestedWording} />
      )}
    </section>
  );
}
