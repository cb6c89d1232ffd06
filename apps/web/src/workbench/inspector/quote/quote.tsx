/** The words as they stand in the article: fixed, in the colour of the verdict. */
import { quoteOf } from '@isnad/text';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../../language/use-words.ts';
import { IconButton } from '../../../parts/form/button.tsx';
import { HumanText } from '../../../parts/marks/human-text.tsx';
import { OneLine } from '../../../parts/marks/one-line.tsx';
import { firstQuote } from '../../claims/marks.ts';
import { judgedWords } from '../../claims/unsettled.ts';
import { useWork } from '../../work/use-work.ts';
import { useClaimDesk } from '../claim-desk.tsx';
import { TextChanged } from './text-changed.tsx';

const WordsHistory = lazy(async () => ({
  default: (await import('./words-history.tsx')).WordsHistory,
}));

interface Props {
  readonly onJump: (appearanceId: string) => void;
}

export function Quote({ onJump }: Props) {
  const { t } = useWords();
  const { claim, opened } = useClaimDesk();
  const { language, direction } = opened.article.details;
  return (
    <figure className="quote">
      <figcaption className="sr">{t('inspector.quote')}</figcaption>
      <blockquote
        className="claimtext"
        data-field="quote"
        tabIndex={-1}
        lang={language}
        dir={direction}
      >
        <HumanText text={firstQuote(claim)} />
      </blockquote>
      <TextChanged />
      {claim.appearances.length > 1 && <Appearances onJump={onJump} />}
      <InVersions />
    </figure>
  );
}

/** What the words were in each version; asked for when it is opened. */
function InVersions() {
  const { t } = useWords();
  const { claim } = useClaimDesk();
  const [isOpen, setOpen] = useState(false);
  const followed = claim.appearances.filter(({ anchors }) => anchors.length > 0);
  if (followed.length === 0) return null;
  return (
    <details className="places" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="meta">{t('inspector.wordsHistory')}</summary>
      {isOpen && (
        <Suspense>
          {followed.map((appearance) => (
            <WordsHistory key={appearance.id} appearance={appearance} />
          ))}
        </Suspense>
      )}
    </details>
  );
}

/** The same claim in several places: each can be looked at, and all but one dropped. */
function Appearances({ onJump }: Props) {
  const { t, figures } = useWords();
  const { claim, place, opened, mayEdit } = useClaimDesk();
  const { language } = opened.article.details;
  const work = useWork(place);
  return (
    <details className="places">
      <summary className="meta">
        {t('inspector.appearances', { count: claim.appearances.length })}
      </summary>
      <ol>
        {claim.appearances.map((appearance, at) => (
          <li key={appearance.id}>
            <span className="meta num">{figures.number(at + 1)}</span>
            <span className="grow">
              <OneLine lang={language} text={quoteOf(judgedWords(appearance))} />
            </span>
            {appearance.target.versionId === opened.version.id && (
              <IconButton
                small
                icon="pin"
                label={t('inspector.jump', { number: at + 1 })}
                onClick={() => onJump(appearance.id)}
              />
            )}
            {mayEdit && (
              <IconButton
                small
                icon="x"
                label={t('inspector.dropAppearance', { number: at + 1 })}
                onClick={() => void work.removeAppearance(claim, appearance)}
              />
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
