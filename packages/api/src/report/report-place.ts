/** Where a published report stands, and what readers are told about claims that moved since. */

import type { Claim } from '@isnad/core';
import { type Report, type ReportDownload, reportStylesheet, type Standing } from '@isnad/reports';
import { sha256 } from '../sha-256.ts';

/** Address of the stylesheet of every report; its name changes with its content. */
export const stylesheetPath = `/r/report-${sha256(reportStylesheet).slice(0, 12)}.css`;

/** Address of a report's page under the newsroom's own. */
export function reportPath(slug: string): string {
  return `/r/${slug}`;
}

/** The files that go with a page. */
export function downloadsOf(path: string): ReportDownload[] {
  const linked = 'application/ld+json';
  return [
    { label: 'CSV', href: `${path}/claims.csv`, type: 'text/csv' },
    { label: 'ClaimReview (JSON-LD)', href: `${path}/claim-review.jsonld`, type: linked },
    { label: 'Web Annotation (JSON-LD)', href: `${path}/annotations.jsonld`, type: linked },
  ];
}

/** By claim number: a verdict that is no longer the newsroom's word must say so on its page. */
export function standingOf(report: Report, claims: readonly Claim[]): Map<number, Standing> {
  const claimsById = new Map(claims.map((claim) => [claim.id, claim]));
  const moved = report.claims.flatMap(({ id, number, state }): [number, Standing][] => {
    const claim = claimsById.get(id);
    if (!claim || claim.withdrawn) return [[number, 'withdrawn']];
    return state === 'checked' && claim.stage !== 'published' ? [[number, 'under-review']] : [];
  });
  return new Map(moved);
}
