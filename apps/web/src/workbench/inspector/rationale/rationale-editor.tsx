/** The rationale being written: saved as it grows, its broken citations named. */
import { citationsIn } from '@isnad/core';
import { wordsOf } from '@isnad/text';
import { useEffect } from 'react';
import { useWords } from '../../../language/use-words.ts';
import { useClaimDesk } from '../claim-desk.tsx';
import { FieldState } from '../edit/field-state.tsx';
import { useTextField } from '../edit/use-text-field.ts';
import type { Citable } from './citation.ts';
import { CitingText } from './citing-text.tsx';

interface Props {
  readonly labelledBy: string;
  readonly saved: string;
}

export function RationaleEditor({ labelledBy, saved }: Props) {
  const { t, language } = useWords();
  const { claim, savers, register } = useClaimDesk();
  const citables = useCitables();
  const field = useTextField(`${claim.id}.rationale`, saved, (rationale, base, asks) =>
    savers.verdict({ base: { rationale: base }, changes: { rationale } }, asks),
  );
  const { text, save } = field;
  useEffect(() => register(() => save(true)), [register, save]);
  return (
    <CitingText
      labelledBy={labelledBy}
      text={text}
      citables={citables}
      onWrite={field.write}
      onLeave={() => void save(true)}
      foot={
        <>
          <span>{t('inspector.forPublication')}</span>
          <span>{t('count.words', { count: wordsOf(text, language).length })}</span>
        </>
      }
    >
      <Broken text={text} citables={citables} />
      <FieldState field={field} />
    </CitingText>
  );
}

/** A confidential source comes without a title to those who may not know it. */
function useCitables(): Citable[] {
  const { t } = useWords();
  const { claim, sourcesById } = useClaimDesk();
  return claim.evidence.map(({ number, sourceId }) => {
    const title = sourcesById.get(sourceId)?.title || t('inspector.field.confidential');
    return { number, title };
  });
}

function Broken({ text, citables }: { readonly text: string; readonly citables: Citable[] }) {
  const { t } = useWords();
  const known = new Set(citables.map(({ number }) => number));
  const cited = new Set(citationsIn(text).map(({ number }) => number));
  const broken = [...cited].filter((number) => !known.has(number));
  if (broken.length === 0) return null;
  const numbers = broken.map((number) => `[${number}]`).join(' ');
  return (
    <p className="state bad" role="status">
      {t('inspector.broken', { numbers })}
    </p>
  );
}
