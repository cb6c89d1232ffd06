/** What `verify` says: each fault in words, with its place. */

import type { FindingName } from '@isnad/store';
import type { Sentence } from '../verb.ts';

export const findings: Readonly<Record<FindingName, Sentence>> = {
  'not-readable': { ar: 'لا يمكن قراءته', en: 'cannot be read' },
  'not-ours': { ar: 'ليس ملف إسناد', en: 'is not a file of Isnad' },
  'newer-database': { ar: 'كتبه إصدار أحدث من إسناد', en: 'was written by a newer Isnad' },
  'older-database': {
    ar: 'كتبه إصدار أقدم: شغّل إسناد مرة ليحدّثه ثم أعد الفحص',
    en: 'was written by an earlier Isnad: start this one once, then verify again',
  },
  'migration-list': {
    ar: 'قائمة التحديثات ليست قائمة هذا الإصدار',
    en: 'the list of migrations is not that of this version',
  },
  'schema-changed': {
    ar: 'جدول أو فهرس أو حارس ناقص أو متغيّر أو دخيل',
    en: 'a table, index or trigger is missing, changed or foreign',
  },
  structure: { ar: 'تلف في بنية الملف', en: 'the structure of the file is damaged' },
  'foreign-key': { ar: 'يشير إلى ما ليس موجوداً', en: 'points at something that is not there' },
  'missing-entry': { ar: 'قيد ناقص من السجل', en: 'an entry is missing from the journal' },
  'changed-entry': { ar: 'قيد تغيّر بعد كتابته', en: 'an entry was changed after it was written' },
  'broken-link': {
    ar: 'قيد لا يتبع القيد الذي قبله',
    en: 'an entry does not follow the one before it',
  },
  'other-head': {
    ar: 'السجل لا يحوي القيد المدوَّن خارجه',
    en: 'the journal does not hold the entry that was noted down elsewhere',
  },
  'attachment-changed': { ar: 'ملف محفوظ تغيّر', en: 'a kept file was changed' },
  'attachment-missing': { ar: 'ملف محفوظ مفقود', en: 'a kept file is missing' },
  'version-changed': { ar: 'نص مقال تغيّر', en: 'the text of an article was changed' },
  'publication-changed': { ar: 'تقرير منشور تغيّر', en: 'a published report was changed' },
  'identity-changed': { ar: 'هوية مصدر سرّي تغيّرت', en: 'the identity of a source was changed' },
  'identity-missing': { ar: 'هوية مصدر سرّي مفقودة', en: 'the identity of a source is missing' },
  'entry-refused': {
    ar: 'قيد لا تقبله قواعد المكتب عند إعادة تشغيل السجل',
    en: 'the rules refuse the entry when the journal is replayed',
  },
  'row-differs': { ar: 'سطر يخالف السجل', en: 'a row differs from the journal' },
  'row-missing': { ar: 'سطر ناقص بحسب السجل', en: 'a row that the journal gives is missing' },
  'row-extra': { ar: 'سطر لا أصل له في السجل', en: 'a row that the journal does not give' },
};

export const soundFile: Sentence = {
  ar: 'الملف سليم: جداوله وصفحاته وروابطه كما يجب.',
  en: 'The file is sound: its tables, pages and keys are as they should be.',
};

export function soundSentence(head: { seq: number; hash: string } | null): Sentence {
  const [entries, noted] = [head?.seq ?? 0, head ? `${head.seq}:${head.hash}` : '0'];
  return {
    ar: `غرفة الأخبار سليمة: ${entries} قيد، والصفوف والملفات والتقارير تطابق السجل.\nرأس السجل (دوّنه خارج هذا الجهاز، ثم ‎--head): ${noted}`,
    en: `The newsroom is sound: ${entries} journal entries; rows, files and reports agree with them.\nHead of the journal (note it down elsewhere, for --head): ${noted}`,
  };
}

export function faultsSentence(count: number): Sentence {
  return {
    ar: `وُجد ${count} خللاً، ولم يتغيّر شيء في الملف. إن لم يُعرف سببها فاستعد نسخة احتياطية أقدم: isnad restore.`,
    en: `${count} faults found; nothing was changed. Unless their cause is known, restore an earlier backup: isnad restore.`,
  };
}

export const headShape: Sentence = {
  ar: 'القيمة بعد ‎--head هي رقم القيد ثم نقطتان ثم بصمته.',
  en: 'What follows --head is the number of an entry, a colon and its hash.',
};
