/** Moments relative to now. */
export const moment = {
  now: 'الآن',
  ago: 'قبل {{length}}',
  left: 'بعد {{length}}',
  hourAndMinutes: '{{hours}} و{{minutes}}',
  deadlineLeft: 'التسليم بعد {{length}}',
  deadlinePassed: 'فات موعد التسليم قبل {{length}}',
  deadlineAt: 'التسليم {{time}}',
  today: 'اليوم',
  tomorrow: 'غداً',
  yesterday: 'أمس',
} as const;
