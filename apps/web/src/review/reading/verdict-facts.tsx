/** The verdict in full: what the rating means, the kinds of problem, how sure, as of when. */
import type { Claim } from '@isnad/core';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { VerdictBadge } from '../../parts/marks/verdict.tsx';

export function VerdictFacts({ claim }: { readonly claim: Claim }) {
  const { t, figures, language } = useWords();
  const { newsroom } = useSession();
  const { verdict } = claim;
  const rating = newsroom.scale.find(({ key }) => key === verdict?.rating);
  const problems = verdict?.problems.map((problem) => t(`terms.problem.${problem}`)) ?? [];
  return (
    <section data-in="claim" aria-labelledby="verdict">
      <h3 id="verdict">{t('review.verdict')}</h3>
      <p>
        <VerdictBadge rating={verdict?.rating ?? null} scale={newsroom.scale} />
      </p>
      {rating && <p className="definition">{rating.definition[language]}</p>}
      <dl className="facts">
        {problems.length > 0 && (
          <div>
            <dt>{t('review.problems')}</dt>
            <dd>{problems.join(language === 'ar' ? '، ' : ', ')}</dd>
          </div>
        )}
        {verdict?.confidence && (
          <div>
            <dt>{t('review.confidence')}</dt>
            <dd>{t(`terms.confidence.${verdict.confidence}`)}</dd>
          </div>
        )}
      </dl>
      {verdict?.asOf && (
        <p className="meta">{t('review.asOf', { date: figures.date(verdict.asOf) })}</p>
      )}
    </section>
  );
}
