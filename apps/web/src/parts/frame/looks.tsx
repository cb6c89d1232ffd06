/** Language and theme, one press each. */
import { prefer, usePreferences } from '../../language/preferences.ts';
import { useWords } from '../../language/use-words.ts';
import { switchLanguage } from '../../language/words.ts';
import { IconButton } from '../form/button.tsx';
import { Toggle } from '../form/choice.tsx';

export function LanguageToggle() {
  const { t, language } = useWords();
  return (
    <Toggle
      label={t('frame.language')}
      value={language}
      options={[
        { value: 'ar', label: 'ع', name: 'ع، العربية', lang: 'ar' },
        { value: 'en', label: 'EN', name: 'EN, English', lang: 'en' },
      ]}
      onChange={(next) => void switchLanguage(next)}
    />
  );
}

export function ThemeButton() {
  const { t } = useWords();
  usePreferences();
  const isDark = document.documentElement.dataset.theme === 'dark';
  return (
    <IconButton
      icon={isDark ? 'sun' : 'moon'}
      label={t(isDark ? 'frame.theme.toLight' : 'frame.theme.toDark')}
      onClick={() => prefer({ theme: isDark ? 'light' : 'dark' })}
    />
  );
}
