/** What goes out: one report model as a public page, a table and linked data. */
export * from './linked-data/annotation.ts';
export * from './linked-data/claim-review.ts';
export { checkClaimReviews, type Finding } from './linked-data/claim-review-rules.ts';
export { type JsonObject, toEmbeddableJson } from './linked-data/json.ts';
export type { LinkedDataOptions } from './linked-data/options.ts';
export type { ReportPlace } from './markup/address.ts';
export * from './page/page.ts';
export type { PageOptions, ReportDownload, Standing } from './page/page-options.ts';
export * from './report/build-report.ts';
export * from './report/canonical-json.ts';
export * from './report/report.ts';
export * from './report/report-claim.ts';
export * from './report/report-evidence.ts';
export * from './stylesheet/stylesheet.ts';
export * from './table/csv.ts';
export type { ReportLanguage } from './wording/words.ts';
