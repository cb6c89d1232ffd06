/** One report in every form in which it leaves the house. */

import { downloadsOf, reportPath, stylesheetPath } from '@isnad/api';
import {
  type PageOptions,
  type Report,
  renderAnnotations,
  renderClaimReview,
  renderClaimReviews,
  renderCsv,
  renderReportPage,
  toEmbeddableJson,
} from '@isnad/reports';
import type { ReportFile } from './report-file.ts';

/** A report with everything that decides how it looks. */
export interface Rendering
  extends Pick<PageOptions, 'language' | 'digits' | 'standing' | 'baseUrl'> {
  readonly report: Report;
}

const linkedData = 'application/ld+json; charset=utf-8';

/** The forms that a published page and an export have in common, by the end of their address. */
export const dataFormats = {
  csv: ({ report, language }: Rendering): ReportFile => ({
    type: 'text/csv; charset=utf-8',
    text: renderCsv(report, language),
    name: `${report.slug}.csv`,
  }),
  'claim-review.jsonld': (rendering: Rendering): ReportFile => ({
    type: linkedData,
    text: toEmbeddableJson(renderClaimReviews(rendering.report, placeOf(rendering))),
  }),
  'annotations.jsonld': (rendering: Rendering): ReportFile => ({
    type: linkedData,
    text: toEmbeddableJson(renderAnnotations(rendering.report, placeOf(rendering))),
  }),
} as const;

/** The review of one claim; null when the report has none under that number. */
export function claimReviewFile(rendering: Rendering, number: number): ReportFile | null {
  const review = renderClaimReview(rendering.report, number, placeOf(rendering));
  return review && { type: linkedData, text: toEmbeddableJson(review) };
}

/** The public page; Arabic stands at the plain address, the other language beside it. */
export function publicPage(rendering: Rendering): ReportFile {
  const { report, language } = rendering;
  const path = reportPath(report.slug);
  const addresses = { ar: path, en: `${path}?lang=en` };
  const text = renderReportPage(report, {
    ...rendering,
    path: addresses[language],
    draft: false,
    stylesheet: { href: stylesheetPath },
    otherLanguageHref: addresses[language === 'ar' ? 'en' : 'ar'],
    downloads: downloadsOf(path),
  });
  return { type: 'text/html; charset=utf-8', text };
}

/** One file that carries its own looks, to be kept or sent. */
export function draftPage(rendering: Rendering): ReportFile {
  const { report } = rendering;
  const text = renderReportPage(report, {
    ...rendering,
    path: reportPath(report.slug),
    draft: true,
    stylesheet: { inline: true },
    otherLanguageHref: null,
  });
  return { type: 'text/html; charset=utf-8', text, name: `${report.slug}.html` };
}

function placeOf({ baseUrl, report, standing }: Rendering) {
  return { baseUrl, path: reportPath(report.slug), standing };
}
