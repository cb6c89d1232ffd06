/** The proving passage as it stands in the source, in its own direction, with what is known of it. */
import type { Evidence, Source } from '@isnad/core';
import { directionOf } from '@isnad/text';
import { useWords } from '../../../language/use-words.ts';
import { HumanText } from '../../../parts/marks/human-text.tsx';
import { Icon } from '../../../parts/marks/icon.tsx';
import { hostOf } from './web-address.ts';

interface Props {
  readonly item: Evidence;
  readonly source: Source | undefined;
  readonly isOpen: boolean;
}

export function Passage({ item, source, isOpen }: Props) {
  const { t, figures } = useWords();
  const { passage, translation, note, credibility } = item;
  const language = source?.language ? { lang: source.language } : {};
  return (
    <figure className={isOpen ? 'cap open' : 'cap'}>
      <SourceBar source={source} />
      {passage === '' ? (
        <p className="tr">{t('inspector.noPassage')}</p>
      ) : (
        <blockquote className={`words ${item.stance}`} dir={directionOf(passage)} {...language}>
          <HumanText text={passage} />
        </blockquote>
      )}
      {translation !== '' && (
        <p className="tr">
          <b>{t('inspector.translated')}</b> <HumanText text={translation} />
        </p>
      )}
      {isOpen && note !== '' && (
        <p className="tr">
          <b>{t('inspector.field.note')}:</b> <HumanText text={note} />
        </p>
      )}
      {isOpen && (source?.publishedOn || source?.author || credibility || source?.reliability) && (
        <p className="tr about">
          {source?.author && <bdi>{source.author}</bdi>}
          {source?.publishedOn && <span>{figures.date(source.publishedOn)}</span>}
          {source?.reliability && <span>{t(`inspector.reliability.${source.reliability}`)}</span>}
          {credibility && <span>{t(`inspector.credibility.${credibility}`)}</span>}
        </p>
      )}
    </figure>
  );
}

function SourceBar({ source }: { readonly source: Source | undefined }) {
  const { t } = useWords();
  const host = source?.url ? hostOf(source.url) : null;
  return (
    <div className="bar">
      {host ? (
        <span className="mono clip">{host}</span>
      ) : (
        <span>{source && t(`terms.sourceKind.${source.kind}`)}</span>
      )}
      <span className="grow" />
      {source?.confidential && (
        <span className="row" title={t('inspector.hiddenSource')}>
          <Icon name="eyeoff" size="s" />
          {t('inspector.field.confidential')}
        </span>
      )}
      {source?.proximity && (
        <span className="row">
          {source.proximity === 'primary' && <Icon name="shield" size="s" />}
          {t(`terms.proximity.${source.proximity}`)}
        </span>
      )}
      {source?.url && (
        <a
          className="btn icon sm"
          href={source.url}
          target="_blank"
          rel="noreferrer"
          aria-label={t('inspector.openSource', { host: host ?? '' })}
        >
          <Icon name="ext" size="s" />
        </a>
      )}
    </div>
  );
}
