/** What the commands about people say. */

import type { Role } from '@isnad/core';
import type { Sentence } from '../verb.ts';

export const userSentences = {
  noEmail: (word: string): Sentence => ({
    ar: `القيمة «${word}» ليست عنوان بريد.`,
    en: `“${word}” is no e-mail address.`,
  }),
  noName: {
    ar: 'لا بد من اسم: ‎--name "الاسم"',
    en: 'A name is needed: --name "Name"',
  },
  noRole: {
    ar: 'لا بد من دور: ‎--role ثم viewer أو checker أو editor أو admin.',
    en: 'A role is needed: --role and one of viewer, checker, editor, admin.',
  },
  noNewsroom: {
    ar: 'لم تُنشأ غرفة الأخبار بعد: أنشئها من الصفحة الأولى في المتصفح.',
    en: 'The newsroom is not founded yet: found it on the first page in the browser.',
  },
  taken: (email: string): Sentence => ({
    ar: `العنوان ${email} لشخص آخر هنا: استعمل user reset لعبارة مرور جديدة.`,
    en: `${email} belongs to somebody here: user reset gives a new passphrase.`,
  }),
  unknown: (email: string): Sentence => ({
    ar: `لا أحد هنا بعنوان ${email}.`,
    en: `Nobody here has the address ${email}.`,
  }),
  added: (email: string, role: Role): Sentence => ({
    ar: `أُضيف ${email} بدور ${role}.`,
    en: `${email} was added as ${role}.`,
  }),
  reset: (email: string): Sentence => ({
    ar: `انتهى كل دخول قائم لصاحب ${email}، ولا تفتح له إلا العبارة الجديدة.`,
    en: `Every sign-in of ${email} has ended, and only the new passphrase opens the door.`,
  }),
  withoutSecondFactor: {
    ar: 'أُزيل الرمز الثاني، ويُطلب إعداده من جديد حيث تلزم به غرفة الأخبار.',
    en: 'The second factor was taken away; it is set up anew where the newsroom asks for one.',
  },
  passphrase: (passphrase: string): Sentence => ({
    ar: `عبارة المرور، تُعرض هذه المرة فقط: ${passphrase}`,
    en: `Passphrase, shown this once: ${passphrase}`,
  }),
} as const;
