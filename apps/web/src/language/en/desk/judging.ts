import type { judging as source } from '../../ar/desk/judging.ts';
import type { InEnglish } from '../../plural.ts';

export const judging: InEnglish<typeof source> = {
  claim: 'Claim {{number}}',
  place: '{{place}} of {{total}}',
  cited: 'Evidence {{number}}',
  missingCited: 'Evidence {{number}}, missing',
  holds: 'Approval holds for this text; any edit cancels it',
  approved: 'Claim {{number}} approved',
  return: 'Return',
  field: 'Where',
  reason: 'Reason',
  reasonHint: 'What is written here stays when the field is closed.',
  send: 'Send',
  returned: 'Claim {{number}} returned',
};
