/** Names in the letters of the language that a reader chose. */

import type { ReportLanguage } from '../wording/words.ts';
import type { Report } from './report.ts';
import type { ReportPerson } from './report-claim.ts';

/** The newsroom's name; without a Latin one the English page keeps the Arabic. */
export function newsroomName({ newsroom }: Report, language: ReportLanguage): string {
  return language === 'en' ? newsroom.nameLatin || newsroom.name : newsroom.name;
}

/** A person's name, by the same rule. */
export function personName({ name, nameLatin }: ReportPerson, language: ReportLanguage): string {
  return language === 'en' ? nameLatin || name : name;
}
