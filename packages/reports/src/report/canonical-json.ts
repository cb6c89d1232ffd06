/** A report as text whose hash is stable, and back again. */

import { type Report, reportSchemaVersion } from './report.ts';

/** The report as JSON with sorted keys and no spaces: equal reports give equal bytes in UTF-8. */
export function toCanonicalJson(report: Report): string {
  return JSON.stringify(sorted(report));
}

/** Reads a report back; throws when the text is no report of a schema this program knows. */
export function readReport(json: string): Report {
  const value: unknown = JSON.parse(json);
  if (!isReport(value)) throw new Error('this is not a report of a known schema version');
  return value;
}

function isReport(value: unknown): value is Report {
  if (typeof value !== 'object' || value === null) return false;
  const isKnown = 'schemaVersion' in value && value.schemaVersion === reportSchemaVersion;
  return isKnown && 'claims' in value && Array.isArray(value.claims);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}
