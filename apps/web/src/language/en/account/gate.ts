/** Further ways through the door: links, and the second factor. */
import type { gate as source } from '../../ar/account/gate.ts';
import type { InEnglish } from '../../plural.ts';

export const gate: InEnglish<typeof source> = {
  code: 'Code',
  codeHint: 'Six digits from the authenticator app, or one of the recovery codes.',
  codeTitle: 'One more step',
  codeLead: 'Your account is protected by a second factor.',
  wrongCode: 'The code is not right, or was used before.',
  other: 'Sign in as somebody else',
  enrolTitle: 'A second factor first',
  enrolLead: 'This newsroom asks for a second factor in your role. It is set up before going in.',
  scan: 'Scan this picture with the authenticator app on your phone, then type the first code that it shows.',
  picture: 'Picture to scan with the authenticator app',
  typed: 'Or type this key into the app:',
  confirm: 'Confirm the code',
  keepCodes:
    'Keep these codes in a safe place: each opens the door once when the phone is lost. They are not shown again.',
  copy: 'Copy the codes',
  copied: 'Copied',
  areKept: 'I have kept the codes',
  goOn: 'Go on',
  invitation: 'Invitation',
  welcome: 'Welcome',
  invitedAs: 'You are invited to {{newsroom}} as {{role}}.',
  nameLatin: 'Your name in Latin letters',
  language: 'Language of the interface',
  passwordHint: 'Fifteen letters at least, in any language; a sentence you remember beats symbols.',
  join: 'Join and enter',
  spent: 'This link does not work any more',
  spentLead:
    'It was used or taken back, or its time is over. An admin of the newsroom can make a new one.',
  newPassword: 'A new password',
  keepPassword: 'Set this password',
  newPasswordDone: 'The password is changed',
  newPasswordDoneLead:
    'All earlier sign-ins have ended. You can sign in with the new password now.',
};
