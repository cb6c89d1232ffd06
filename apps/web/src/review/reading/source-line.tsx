/** What a source is, in one line under the name of its pane. */
import type { Source } from '@isnad/core';
import { Fragment, type ReactNode } from 'react';
import { useWords } from '../../language/use-words.ts';
import { HumanText } from '../../parts/marks/human-text.tsx';
import { Icon } from '../../parts/marks/icon.tsx';

export function SourceLine({ source }: { readonly source: Source }) {
  const { t, figures } = useWords();
  const { title, publisher, url, proximity, publishedOn, reliability, kind } = source;
  const facts: [string, ReactNode][] = [
    ['publisher', publisher && <HumanText text={publisher} />],
    ['kind', t(`terms.sourceKind.${kind}`)],
    ['proximity', proximity && t(`terms.proximity.${proximity}`)],
    ['date', publishedOn && figures.date(publishedOn)],
    ['reliability', reliability && t(`inspector.reliability.${reliability}`)],
  ];
  const stated = facts.filter(([, fact]) => Boolean(fact));
  return (
    <div className="source">
      <p>
        {url && title ? (
          <a href={url} target="_blank" rel="noreferrer">
            <HumanText text={title} />
          </a>
        ) : (
          <HumanText text={title} />
        )}
      </p>
      {source.confidential && (
        <p className="meta">
          <Icon name="shield" size="s" /> {t('review.hidden')}
        </p>
      )}
      <p className="meta">
        {stated.map(([name, fact], at) => (
          <Fragment key={name}>
            {at > 0 && <span className="dot" />}
            {fact}
          </Fragment>
        ))}
      </p>
    </div>
  );
}
