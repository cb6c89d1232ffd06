/** Checks what a source says about itself before it fills a field of the draft. */

import { clip } from './clean-text.ts';
import { intakeLimits } from './intake-refusal.ts';

const longestName = 200;
const longestAddress = 2_000;

/** One line of text: white space collapsed, control characters gone, ends trimmed. */
export function toLine(value: string): string {
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** A headline or title that fits its field; null if it is blank. */
export function toTitle(value: string | null): string | null {
  const line = toLine(value ?? '');
  return line === '' ? null : clip(line, intakeLimits.titleUnits);
}

/** A person or house; an address in place of a name (a common habit of sites) is no name. */
export function toByline(value: string | null): string | null {
  const line = toLine(value ?? '');
  return line === '' || /^https?:/i.test(line) ? null : clip(line, longestName);
}

/** An absolute http(s) address without a password in it. */
export function toWebAddress(value: string | null): string | null {
  if (value === null || value.length > longestAddress || !URL.canParse(value)) return null;
  const url = new URL(value);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  return isWeb && url.username === '' && url.password === '' ? url.href : null;
}

/** The calendar day of an ISO 8601 date as it was written; null if there is no such day. */
export function toIsoDay(value: string | null): string | null {
  const day = value?.trim().match(/^(\d{4})-(\d{2})-(\d{2})(?!\d)/)?.[0];
  if (day === undefined) return null;
  const date = new Date(`${day}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  return exists ? day : null;
}
