/** The words as they stand in the article: fixed, in the colour of the verdict. */
import { quoteOf } from '@isnad/text';
import { useWords } from '../../../language/use-words.ts';
import { IconButton } from '../../../parts/form/button.tsx';
import { HumanText } from '../../../parts/marks/human-text.tsx';
import { removeAppearancePlan } from '../../work/appearance-plans.ts';
import { useClaimDesk } from '../claim-desk.tsx';
import { actOnClaim } from '../edit/act-on-claim.ts';

interface Props {
  readonly onJump?: (appearanceId: string) => void;
}

export function Quote({ onJump }: Props) {
  const { t } = useWords();
  const { claim, opened } = useClaimDesk();
  const { language, direction } = opened.article.details;
  const [first] = claim.appearances;
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
        {first && <HumanText text={quoteOf(first.target)} />}
      </blockquote>
      {claim.appearances.length > 1 && <Appearances {...(onJump ? { onJump } : {})} />}
    </figure>
  );
}

/** The same claim in several places: each can be looked at, and all but one dropped. */
function Appearances({ onJump }: Props) {
  const { t, figures } = useWords();
  const { claim, place, opened, mayEdit } = useClaimDesk();
  const { language, direction } = opened.article.details;
  const drop = (appearanceId: string) =>
    actOnClaim(place, claim.id, (now) => {
      const standing = now.appearances.find(({ id }) => id === appearanceId);
      return standing ? removeAppearancePlan(place, now, standing) : null;
    });
  return (
    <details className="places">
      <summary className="meta">
        {t('inspector.appearances', { count: claim.appearances.length })}
      </summary>
      <ol>
        {claim.appearances.map((appearance, at) => (
          <li key={appearance.id}>
            <span className="meta num">{figures.number(at + 1)}</span>
            <span className="clip grow" lang={language} dir={direction}>
              <HumanText text={quoteOf(appearance.target)} />
            </span>
            {onJump && (
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
                onClick={() => void drop(appearance.id)}
              />
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
