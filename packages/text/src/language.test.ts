import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectLanguage, directionOf } from './language.ts';
import { SEED_LINES } from './seed-article.test-language.ts';

test.each([
  ['Arabic', SEED_LINES.join('\n'), 'ar', 'rtl'],
  ['Arabic with one Persian letter', 'زار الرئيس مدينة پاريس أمس', 'ar', 'rtl'],
  ['Persian', 'رئیس‌جمهور گفت که این کشور پیشرفت می‌کند', 'fa', 'rtl'],
  ['Urdu', 'وزیر اعظم نے کہا کہ یہ ملک کے لیے بڑا دن ہے', 'ur', 'rtl'],
  ['Hebrew', 'ראש הממשלה ביקר בסין', 'he', 'rtl'],
  ['English', 'The president of Russia ended a visit to China.', 'en', 'ltr'],
  [
    'French',
    'Le président de la Russie est en visite dans la capitale avec une délégation',
    'fr',
    'ltr',
  ],
  ['Russian', 'Президент завершил визит в Китай', 'ru', 'ltr'],
  ['Chinese', '俄罗斯总统结束访华', 'zh', 'ltr'],
  ['figures only', '240 (2024)', 'und', 'ltr'],
  ['nothing', '', 'und', 'ltr'],
])('%s is recognised', (_name, text, language, direction) => {
  expect(detectLanguage(text)).toEqual({ language, direction });
});

test.each([
  [
    'an Arabic sentence that begins with a Latin name',
    'NATO تعلن موقفها من الحرب في أوكرانيا',
    'rtl',
  ],
  [
    'an English sentence that begins with an Arabic name',
    'بوتين is what Arabic papers write',
    'ltr',
  ],
  ['an evenly mixed line that begins in Arabic', 'بيان Open', 'rtl'],
  ['an evenly mixed line that begins in Latin', 'Open بيان', 'ltr'],
  ['a line that begins with figures', '2024: عام القمة', 'rtl'],
  ['a line with a direction mark before it', '\u200FOpen بيان', 'rtl'],
  ['Arabic-Indic figures', '٢٠٢٤', 'ltr'],
])('%s gets its direction', (_what, text, direction) => {
  expect(directionOf(text)).toBe(direction);
});

test('any text has a direction and a language the segmenter accepts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { language, direction } = detectLanguage(text);
      expect(direction).toBe(directionOf(text));
      expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    }),
  );
});
