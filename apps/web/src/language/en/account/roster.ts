/** The people as an admin keeps them. */
import type { roster as source } from '../../ar/account/roster.ts';
import type { InEnglish } from '../../plural.ts';

export const roster: InEnglish<typeof source> = {
  invite: 'Invite',
  invited: 'Invitations not accepted yet',
  alone: 'Nobody here but you yet',
  aloneBody: 'An invitation is a link that you hand over. It works once, within three days.',
  role: 'Role',
  roleOf: 'Role of {{name}}',
  actsOf: 'What can be done for the account of {{name}}',
  you: '(you)',
  copy: 'Copy',
  makeLink: 'Make the link',
  invitationShown: 'Hand this link over. It works once, within three days, and is not shown again.',
  invitationPosted:
    'This link went out by e-mail. It works once, within three days, and is not shown again.',
  takeBack: 'Take back',
  takeBackOf: 'Take back the invitation to {{email}}',
  resetLink: 'Link to a new password',
  resetLead:
    'The link opens a page on which {{name}} chooses a new password, once, within half an hour. The second factor is asked for as ever.',
  resetShown:
    'Hand this link to {{name}}. It works once, within half an hour, and is not shown again.',
  resetPosted: 'This link went out by e-mail to {{name}}. It works once, within half an hour.',
  removeSecondFactor: 'Remove the second factor',
  roleTitle: 'Change the role',
  roleLead: '{{name}} becomes {{role}}. Their sign-ins and tokens end, and they sign in anew.',
  changeRole: 'Change the role',
  deactivate: 'Deactivate',
  deactivated: 'Deactivated',
  reactivate: 'Reactivate',
  deactivateTitle: 'Deactivate {{name}}',
  deactivateLead:
    'Their sign-ins and tokens end at once; their name stays on what they wrote. The account can be reactivated.',
  openWork: {
    one: 'One claim that is not published is in their hands.',
    other: '{{n}} claims that are not published are in their hands.',
  },
  handOver: 'Hand the work over to',
  nobody: 'Nobody: back to the list',
  isOut: '{{name}} is deactivated. Claims handed over: {{claims}}.',
};
