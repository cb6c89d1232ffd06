/** The checklist beside the verdict: what approval needs, and what is only worth a look. */
import { type Claim, type Lack, lacks, type Source } from '@isnad/core';
import { useWords } from '../../language/use-words.ts';
import { Icon } from '../../parts/marks/icon.tsx';
import { type Fact, factsOf } from './facts.ts';

interface Props {
  readonly claim: Claim;
  readonly sourcesById: ReadonlyMap<string, Source>;
}

export function Checklist({ claim, sourcesById }: Props) {
  const { t } = useWords();
  const facts = factsOf(claim, sourcesById);
  const met = facts.filter(({ isMet }) => isMet).length;
  const groups = [
    ['needed', facts.filter(({ blocks }) => blocks)],
    ['advice', facts.filter(({ blocks }) => !blocks)],
  ] as const;
  return (
    <section aria-labelledby="checklist">
      <h3 id="checklist">
        {t('review.checklist')}{' '}
        <span className="meta num">{t('frame.of', { part: met, whole: facts.length })}</span>
      </h3>
      {groups.map(([group, items]) => (
        <div key={group}>
          <h4 className="meta">{t(`review.${group}`)}</h4>
          <ul className="list">
            {items.map((fact) => (
              <FactLine key={fact.key} fact={fact} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function FactLine({ fact }: { readonly fact: Fact }) {
  const { t, figures } = useWords();
  const { key, isMet, blocks, cites, count } = fact;
  const cited = cites.map((number) => `[${figures.number(number)}]`).join(' ');
  return (
    <li className={isMet ? 'on' : blocks ? 'off blocks' : 'off'}>
      <span className="box" role="img" aria-label={t(isMet ? 'review.met' : 'review.unmet')}>
        {isMet && <Icon name="check" />}
      </span>
      <span>{isLack(key) ? t(`terms.lack.${key}`) : t(`review.fact.${key}`)}</span>
      <span className="meta num">{count === null ? cited : figures.number(count)}</span>
    </li>
  );
}

function isLack(key: Fact['key']): key is Lack {
  return (lacks as readonly string[]).includes(key);
}
