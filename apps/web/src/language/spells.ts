/** How long ago, how long still: relative below a day, a date beyond. */
import type { Words } from './use-words.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** «ساعة و25 دقيقة», for a length in ms below a day; genitive, as after «قبل» and «بعد». */
export function lengthOf(length: number, { t }: Words): string {
  const hours = Math.floor(length / hour);
  const minutes = Math.floor((length % hour) / minute);
  if (hours === 0) return t('count.minutesOf', { count: Math.max(1, minutes) });
  const whole = t('count.hoursOf', { count: hours });
  if (minutes === 0 || hours >= 6) return whole;
  const rest = t('count.minutesOf', { count: minutes });
  return t('moment.hourAndMinutes', { hours: whole, minutes: rest });
}

/** «قبل 3 دقائق» below a day, else the date. */
export function sinceOf(at: number, now: number, words: Words): string {
  const passed = now - at;
  if (passed < minute) return words.t('moment.now');
  if (passed >= day) return words.figures.shortDate(at, now);
  return words.t('moment.ago', { length: lengthOf(passed, words) });
}

/** Time of day for today, «غداً» for tomorrow, else the date. */
export function deadlineOf(at: number, now: number, words: Words): string {
  const days = Math.round((midnight(at) - midnight(now)) / day);
  if (days === 0) return words.figures.time(at);
  if (days === 1) return words.t('moment.tomorrow');
  if (days === -1) return words.t('moment.yesterday');
  return words.figures.shortDate(at, now);
}

/** Whole sentence on a deadline: counts down under a day, hot under two hours or when passed. */
export function deadlineNote(at: number, now: number, words: Words) {
  const left = at - now;
  const length = lengthOf(Math.abs(left), words);
  if (left < 0 && left > -day)
    return { hot: true, text: words.t('moment.deadlinePassed', { length }) };
  if (left < 0 || left >= day) {
    const time = words.figures.shortDate(at, now);
    return { hot: left < 0, text: words.t('moment.deadlineAt', { time }) };
  }
  return { hot: left < 2 * hour, text: words.t('moment.deadlineLeft', { length }) };
}

function midnight(at: number) {
  return new Date(at).setHours(0, 0, 0, 0);
}
