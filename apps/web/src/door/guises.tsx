/** The people of a demonstration newsroom, each one press away. */
import { usePreferences } from '../language/preferences.ts';
import { useWords } from '../language/use-words.ts';
import { Avatar, nameOf } from '../parts/marks/avatar.tsx';
import type { Welcome } from './account.ts';

type Guise = Welcome['tryAs'][number];

interface Props {
  readonly guises: readonly Guise[];
  readonly onChoose: (guise: Guise) => void;
}

export function Guises({ guises, onChoose }: Props) {
  const { t } = useWords();
  const { language } = usePreferences();
  return (
    <section className="field" aria-label={t('door.tryAs')}>
      <h2 className="sec">{t('door.tryAs')}</h2>
      <p className="meta">{t('door.tryAsHint')}</p>
      <div className="guises">
        {guises.map((guise) => (
          <button key={guise.email} type="button" onClick={() => onChoose(guise)}>
            <Avatar person={guise} named />
            <span className="who">
              <bdi className="clip">{nameOf(guise, language)}</bdi>
              <span className="meta">{t(`terms.role.${guise.role}`)}</span>
            </span>
          </button>
        ))}
      </div>
    </section>
  );
}
