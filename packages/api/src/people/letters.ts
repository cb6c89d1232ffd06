/** The letters that bring a link, in both languages: nobody knows yet which one is read. */

import type { Letter } from '../context.ts';

interface Addressed {
  readonly to: string;
  readonly link: string;
}

/** Asks somebody to come and work here. */
export function invitationLetter({ to, link }: Addressed): Letter {
  return {
    to,
    subject: 'دعوة إلى إسناد · An invitation to Isnad',
    text: [
      'دُعيت إلى العمل على إسناد. يعمل الرابط مرة واحدة خلال ثلاثة أيام:',
      'You are invited to work on Isnad. The link works once, within three days:',
      '',
      link,
      '',
    ].join('\n'),
  };
}

/** Lets somebody choose a new password. */
export function resetLetter({ to, link }: Addressed): Letter {
  return {
    to,
    subject: 'كلمة مرور جديدة · A new password',
    text: [
      'يفتح هذا الرابط صفحة اختيار كلمة مرور جديدة، مرة واحدة خلال نصف ساعة:',
      'This link opens the page on which you choose a new password, once, within half an hour:',
      '',
      link,
      '',
    ].join('\n'),
  };
}
