/** Numbers and dates: digits by newsroom setting, months in both Arabic names, 24-hour clock. */
import type { Calendar, Digits, Language } from './preferences.ts';

/** All moments are ms UTC and shown in the browser's zone; dates are ISO `YYYY-MM-DD`. */
export interface Figures {
  number(value: number): string;
  percent(share: number): string;
  /** 14:32 */
  time(at: number): string;
  /** 5 سبتمبر (أيلول) 2025 */
  date(at: number | string): string;
  /** The same without the year when it is this year's. */
  shortDate(at: number, now: number): string;
  /** With the weekday, for the head of a page. */
  longDate(at: number): string;
  hijri(at: number): string;
  moment(at: number): string;
}

const levant = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
] as const;

const made = new Map<string, Figures>();

export function figuresOf(
  language: Language,
  digits: Digits,
  calendar: Calendar = 'gregorian',
): Figures {
  const key = `${language}-${digits}-${calendar}`;
  const known = made.get(key);
  if (known) return known;
  const plain = makeFigures(language, digits);
  const figures = calendar === 'hijri' ? withHijri(plain) : plain;
  made.set(key, figures);
  return figures;
}

function makeFigures(language: Language, digits: Digits): Figures {
  const locale = language === 'ar' ? `ar-u-nu-${digits}` : 'en-GB';
  const plain = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const clock = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long' });
  const year = new Intl.NumberFormat(locale, { useGrouping: false });
  const month = new Intl.DateTimeFormat(language === 'ar' ? 'ar-EG-u-nu-latn' : 'en-GB', {
    month: 'long',
  });
  const islamic =
    language === 'ar' ? `ar-SA-u-ca-islamic-umalqura-nu-${digits}` : 'en-GB-u-ca-islamic-umalqura';
  const hijri = new Intl.DateTimeFormat(islamic, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });

  const monthOf = (day: Date) =>
    language === 'ar' ? `${month.format(day)} (${levant[day.getMonth()]})` : month.format(day);
  const dayMonth = (day: Date) => `${plain.format(day.getDate())} ${monthOf(day)}`;
  const date = (at: number | string) => {
    const day = toDay(at);
    return `${dayMonth(day)} ${year.format(day.getFullYear())}`;
  };
  return {
    number: (value) => plain.format(value),
    percent: (part) => share.format(part),
    time: (at) => clock.format(at),
    date,
    shortDate: (at, now) =>
      toDay(at).getFullYear() === toDay(now).getFullYear() ? dayMonth(toDay(at)) : date(at),
    longDate: (at) => `${weekday.format(at)} ${date(at)}`,
    hijri: (at) => hijriParts(hijri, at),
    moment: (at) => `${date(at)}${language === 'ar' ? '،' : ','} ${clock.format(at)}`,
  };
}

/** The Hijri day beside the Gregorian one, for whoever counts by it. */
function withHijri(figures: Figures): Figures {
  const date = (at: number | string) =>
    `${figures.date(at)} · ${figures.hijri(toDay(at).getTime())}`;
  return { ...figures, date };
}

/** Day, month, year without the era mark, which the page head does not need. */
function hijriParts(format: Intl.DateTimeFormat, at: number) {
  return format
    .formatToParts(at)
    .filter(({ type }) => type === 'day' || type === 'month' || type === 'year')
    .map(({ value }) => value)
    .join(' ');
}

/** An ISO date is that day everywhere: noon keeps it from slipping over a time zone. */
function toDay(at: number | string) {
  return typeof at === 'string' ? new Date(`${at}T12:00:00`) : new Date(at);
}
