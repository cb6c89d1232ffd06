/** What is said when somebody asks what there is, or asks for what there is not. */

import type { Sentence, Verb } from '../verb.ts';

export function helpText(verbs: readonly Verb[]): string {
  const lines = verbs.flatMap(({ usage, about }) => [
    '',
    `  npm run isnad -- ${usage}`,
    `      ${about.ar}`,
    `      ${about.en}`,
  ]);
  const places = [
    '',
    '  ISNAD_DATA         مجلد البيانات · the data folder',
    '  ISNAD_PASSPHRASE   عبارة مرور النسخ · the passphrase of backups',
  ];
  return ['أوامر إسناد · The commands of Isnad', ...lines, ...places].join('\n');
}

export function unknownVerb(word: string): Sentence {
  return {
    ar: `لا أمر باسم «${word}»: اكتب npm run isnad -- --help لترى الأوامر.`,
    en: `There is no command “${word}”: npm run isnad -- --help lists them.`,
  };
}

export function wrongWords(usage: string): Sentence {
  return {
    ar: `يُكتب هذا الأمر هكذا: npm run isnad -- ${usage}`,
    en: `This command is written: npm run isnad -- ${usage}`,
  };
}
