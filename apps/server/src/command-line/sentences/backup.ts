/** What the commands of backup and restore say. */

import type { BackupFault, Restored, TakenBackup } from '@isnad/store';
import type { Sentence } from '../verb.ts';

type Said = (about: string) => Sentence;

const faults: Readonly<Record<BackupFault['fault'], Said>> = {
  'no-database': (file) => ({
    ar: `لا غرفة أخبار في ${file}: صحّح المتغيّر ISNAD_DATA.`,
    en: `There is no newsroom at ${file}: correct ISNAD_DATA.`,
  }),
  'no-folder': (folder) => ({
    ar: `المجلد ${folder} غير موجود: أنشئه أو اختر غيره.`,
    en: `The folder ${folder} does not exist: make it or choose another.`,
  }),
  'file-exists': (file) => ({
    ar: `الملف ${file} موجود ولن يُكتب فوقه: اختر اسماً آخر.`,
    en: `${file} exists and is not written over: choose another name.`,
  }),
  'not-a-backup': (file) => ({
    ar: `الملف ${file} ليس نسخة احتياطية من إسناد.`,
    en: `${file} is no backup of Isnad.`,
  }),
  'newer-backup': (file) => ({
    ar: `النسخة ${file} من إصدار أحدث من إسناد: استعملها مع ذلك الإصدار أو ما بعده.`,
    en: `${file} was made by a newer Isnad: use that version or a later one.`,
  }),
  'damaged-backup': (file) => ({
    ar: `النسخة ${file} تالفة أو غُيّرت بعد أخذها، ولم يُستعد منها شيء: جرّب نسخة أخرى.`,
    en: `${file} is damaged or was changed after it was made, and nothing was restored: try another.`,
  }),
  'needs-passphrase': (file) => ({
    ar: `النسخة ${file} مختومة: ضع عبارة المرور في المتغيّر ISNAD_PASSPHRASE.`,
    en: `${file} is sealed: put its passphrase into ISNAD_PASSPHRASE.`,
  }),
  'wrong-passphrase': (file) => ({
    ar: `عبارة المرور لا تفتح النسخة ${file}، أو أن أولها تالف.`,
    en: `The passphrase does not open ${file}, or its beginning is damaged.`,
  }),
  filled: (folder) => ({
    ar: `في ${folder} غرفة أخبار: اختر مجلداً فارغاً بالمتغيّر ISNAD_DATA، أو أضف ‎--replace لتُحفظ القديمة بجانبها.`,
    en: `There is a newsroom in ${folder}: choose an empty folder with ISNAD_DATA, or add --replace, which keeps the old one beside it.`,
  }),
  'in-use': (file) => ({
    ar: `الملف ${file} مفتوح في برنامج آخر: أوقف الخادم ثم أعد المحاولة.`,
    en: `${file} is open in another program: stop the server and try again.`,
  }),
};

export function faultSentence({ fault, about }: BackupFault): Sentence {
  return faults[fault](about);
}

const amount = new Intl.NumberFormat('en');

export function takenSentence(file: string, taken: TakenBackup): Sentence {
  const { manifest, bytes, isSealed } = taken;
  const entries = amount.format(manifest.head?.seq ?? 0);
  const size = amount.format(Math.ceil(bytes / 1024));
  const [ar, en] = isSealed
    ? ['مختومة بعبارة المرور', 'sealed with the passphrase']
    : ['يقرؤها كل من وصل إليها', 'readable by whoever holds it'];
  return {
    ar: `أُخذت النسخة الاحتياطية وفُحصت: ${file} (${entries} قيد، ${size} ك.ب، ${ar}).`,
    en: `Backup taken and checked: ${file} (${entries} journal entries, ${size} KiB, ${en}).`,
  };
}

export function restoredSentence(folder: string, { entries }: Restored): Sentence {
  const count = amount.format(entries);
  return {
    ar: `استُعيدت غرفة الأخبار إلى ${folder} بعد فحصها (${count} قيد)؛ يسجّل الجميع دخولهم من جديد، وتُعاد الدعوات ورموز الواجهة البرمجية.`,
    en: `The newsroom was checked and restored to ${folder} (${count} journal entries); everybody signs in anew, and invitations and API tokens are made anew.`,
  };
}

export function keptSentence(file: string): Sentence {
  return {
    ar: `حُفظت غرفة الأخبار التي كانت هناك في ${file}.`,
    en: `The newsroom that stood there is kept as ${file}.`,
  };
}

export const noPassphrase: Sentence = {
  ar: 'لا بد من عبارة مرور: ضعها في المتغيّر ISNAD_PASSPHRASE.',
  en: 'A passphrase is needed: put it into ISNAD_PASSPHRASE.',
};

export const withoutSecret: Sentence = {
  ar: 'ليس في النسخة مفتاح مجلد البيانات (لا تحمله إلا النسخة المختومة): من له رمز دخول ثانٍ يعيد إعداده إن لم يكن المفتاح الأصلي في المجلد.',
  en: 'The backup does not carry the key of the data folder (only a sealed one does): unless the original key lies in the folder, second factors are set up anew.',
};
