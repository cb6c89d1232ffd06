/** The tRPC contract: one router per noun, zod at the door. */
export type { Answer } from './answer.ts';
export { type AppRouter, appRouter, createCaller } from './app-router.ts';
export type { ArticleRow, CoverageCell } from './article/coverage-row.ts';
export type { NotReadable } from './article/import.ts';
export type { WaitingRow } from './claim/review-router.ts';
export type { Context, Meta, SignedIn } from './context.ts';
export { limits } from './door/limits.ts';
export { type DoorProblem, doorProblems } from './door/problem.ts';
export type { HistoryEntry, ToldEvent } from './journal/history-entry.ts';
export type { LiveEvent } from './journal/live-router.ts';
export type { NewsEntry } from './journal/news-router.ts';
export { demoPassword } from './newsroom/demo-password.ts';
export { type Founding, readFounding } from './newsroom/founding.ts';
export type { Guise, Welcome } from './newsroom/newsroom-router.ts';
export { draftReport, materialOf } from './report/draft-report.ts';
export { downloadsOf, reportPath, standingOf, stylesheetPath } from './report/report-place.ts';
export type { PublishedAt } from './report/report-router.ts';
export { sha256 } from './sha-256.ts';
