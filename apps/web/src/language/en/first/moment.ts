import type { moment as source } from '../../ar/first/moment.ts';
import type { InEnglish } from '../../plural.ts';

export const moment: InEnglish<typeof source> = {
  now: 'now',
  ago: '{{length}} ago',
  left: 'in {{length}}',
  hourAndMinutes: '{{hours}} {{minutes}}',
  deadlineLeft: 'Due in {{length}}',
  deadlinePassed: 'Overdue by {{length}}',
  deadlineAt: 'Due {{time}}',
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
};
