/** The proving passage of the chosen evidence, in the words of its source. */
import type { Evidence, Source } from '@isnad/core';
import { detectLanguage } from '@isnad/text';
import { useSession } from '../../desk/session.tsx';
import { useWords } from '../../language/use-words.ts';
import { nameOf } from '../../parts/marks/avatar.tsx';
import { HumanText } from '../../parts/marks/human-text.tsx';
import { Icon } from '../../parts/marks/icon.tsx';
import { SourceLine } from './source-line.tsx';
import { Told } from './told.tsx';

interface Props {
  readonly evidence: Evidence | null;
  readonly sourcesById: ReadonlyMap<string, Source>;
}

export function PassagePane({ evidence, sourcesById }: Props) {
  const { t, figures } = useWords();
  const source = evidence && sourcesById.get(evidence.sourceId);
  return (
    <section data-in="evidence" aria-labelledby="passage">
      <h2>
        <Icon name="doc" size="s" />
        <span id="passage">{t('review.passage')}</span>
        {evidence && <span className="ref">[{figures.number(evidence.number)}]</span>}
      </h2>
      {!evidence && <p className="meta">{t('review.noEvidence')}</p>}
      {source && <SourceLine source={source} />}
      {evidence && <Passage evidence={evidence} language={source?.language ?? null} />}
    </section>
  );
}

interface PassageProps {
  readonly evidence: Evidence;
  readonly language: string | null;
}

function Passage({ evidence, language }: PassageProps) {
  const { t, language: own } = useWords();
  const { peopleById } = useSession();
  const { passage, translation, note, addedBy, credibility } = evidence;
  const translator = peopleById.get(addedBy);
  return (
    <>
      {passage ? (
        <blockquote className="src" {...tongueOf(passage, language)}>
          <HumanText text={passage} />
        </blockquote>
      ) : (
        <p className="meta">{t('review.noPassage')}</p>
      )}
      {translation && (
        <p className="tran" {...tongueOf(translation, null)}>
          <HumanText text={translation} />{' '}
          {translator && (
            <span className="meta">
              {t('review.translation', { name: nameOf(translator, own) })}
            </span>
          )}
        </p>
      )}
      {note && <Told label={t('review.note')} text={note} />}
      {credibility !== null && (
        <p className="meta">
          {t('inspector.field.credibility')} {t(`inspector.credibility.${credibility}`)}
        </p>
      )}
    </>
  );
}

/** A summary of a foreign page is in the newsroom's language: the words themselves tell. */
function tongueOf(words: string, stated: string | null) {
  const { language, direction } = detectLanguage(words);
  const lang = language === 'und' ? stated : language;
  return lang ? { dir: direction, lang } : { dir: direction };
}
