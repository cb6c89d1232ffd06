/** Numbers, counted nouns and dates as a newsroom writes them. */

import type { ReportLanguage } from './words.ts';

/** How a page writes its own figures; the article's text and citations' targets are never converted. */
export interface Figures {
  readonly language: ReportLanguage;
  readonly digits: 'latn' | 'arab';
}

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

// After «في»: the dual is in the genitive.
const claimForms: Readonly<Record<ReportLanguage, Forms>> = {
  ar: {
    zero: 'لا ادعاءات',
    one: 'ادعاء واحد',
    two: 'ادعاءين',
    few: '# ادعاءات',
    many: '# ادعاءً',
    other: '# ادعاء',
  },
  en: { one: '# claim', other: '# claims' },
};

/** Arabic-Indic digits belong to Arabic pages only. */
export function toNumber(value: number, { language, digits }: Figures): string {
  const locale = language === 'ar' ? `ar-u-nu-${digits}` : 'en';
  return new Intl.NumberFormat(locale).format(value);
}

/** So many claims, in the form that follows a preposition. */
export function countClaims(count: number, figures: Figures): string {
  const forms = claimForms[figures.language];
  const form = forms[new Intl.PluralRules(figures.language).select(count)] ?? forms.other;
  return form.replace('#', toNumber(count, figures));
}

/**
 * Day, month name and year of an ISO date or a moment (ms UTC); Arabic gives both month names.
 * Words that are no date come back as they are.
 */
export function toDate(value: string | number, figures: Figures): string {
  const moment = new Date(value);
  if (Number.isNaN(moment.getTime())) return String(value);
  const { language, digits } = figures;
  if (language === 'en') return dateIn('en-GB', moment, 'long');
  const [day, year] = [moment.getUTCDate(), moment.getUTCFullYear()].map((part) =>
    new Intl.NumberFormat(`ar-u-nu-${digits}`, { useGrouping: false }).format(part),
  );
  const months = new Set([monthIn('ar-EG', moment), monthIn('ar-LB', moment)]);
  const [month, other] = [...months];
  return `${day} ${month}${other ? ` (${other})` : ''} ${year}`;
}

function dateIn(locale: string, moment: Date, month: 'long'): string {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  }).format(moment);
}

function monthIn(locale: string, moment: Date): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(moment);
}
