/** Language and theme of this person in this browser. */
import { type Language, prefer, type Theme, usePreferences } from '../language/preferences.ts';
import { useWords } from '../language/use-words.ts';
import { switchLanguage } from '../language/words.ts';
import { Segments } from '../parts/form/choice.tsx';

export function MySettings() {
  const { t } = useWords();
  const { language, theme } = usePreferences();
  return (
    <section aria-labelledby="mine">
      <header>
        <h2 id="mine">{t('settings.mine')}</h2>
        <p className="meta">{t('settings.mineHint')}</p>
      </header>
      <div className="two">
        <Segments<Language>
          label={t('settings.language')}
          value={language}
          options={[
            ['ar', t('settings.arabic')],
            ['en', t('settings.english')],
          ]}
          onChange={(next) => void switchLanguage(next)}
        />
        <Segments<Theme>
          label={t('settings.theme')}
          value={theme}
          options={[
            ['light', t('settings.light')],
            ['dark', t('settings.dark')],
            ['system', t('settings.system')],
          ]}
          onChange={(next) => prefer({ theme: next })}
        />
      </div>
    </section>
  );
}
