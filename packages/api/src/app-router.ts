/** The whole contract between the workbench and the newsroom: one router per noun. */

import { articleRouter } from './article/article-router.ts';
import { claimRouter } from './claim/claim-router.ts';
import { evidenceRouter } from './claim/evidence-router.ts';
import { reviewRouter } from './claim/review-router.ts';
import { verdictRouter } from './claim/verdict-router.ts';
import { liveRouter } from './journal/live-router.ts';
import { journalRouter, newsRouter } from './journal/news-router.ts';
import { newsroomRouter, sessionRouter } from './newsroom/newsroom-router.ts';
import { accountRouter } from './people/account-router.ts';
import { peopleRouter } from './people/people-router.ts';
import { callerFactory, router } from './procedure.ts';
import { reportRouter } from './report/report-router.ts';
import { sourceRouter } from './source/source-router.ts';

export const appRouter = router({
  session: sessionRouter,
  newsroom: newsroomRouter,
  people: peopleRouter,
  account: accountRouter,
  article: articleRouter,
  claim: claimRouter,
  evidence: evidenceRouter,
  verdict: verdictRouter,
  source: sourceRouter,
  review: reviewRouter,
  report: reportRouter,
  news: newsRouter,
  journal: journalRouter,
  live: liveRouter,
});

/** What the workbench knows of this package: the types of the contract, nothing that runs. */
export type AppRouter = typeof appRouter;

/** Calls the contract without HTTP, for tests. */
export const createCaller = callerFactory(appRouter);
