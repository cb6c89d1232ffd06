/** The desk behind the door: session first, then the page. */
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { followNews } from './desk/line/live.ts';
import { cache, client, queries, TRPCProvider, useTRPC } from './desk/line/trpc.ts';
import { SessionProvider } from './desk/session.tsx';
import { prefer } from './language/preferences.ts';
import { loadWords } from './language/words.ts';
import { ErrorBoundary } from './parts/feedback/error-boundary.tsx';
import { FailedQuery } from './parts/feedback/failed-query.tsx';
import { LiveRegion } from './parts/feedback/live-region.tsx';
import { NotFound } from './parts/feedback/not-found.tsx';
import { Skeleton } from './parts/feedback/states.tsx';
import { Toasts } from './parts/feedback/toasts.tsx';

/** A page with the sentences that only the other pages than the workbench need. */
async function worded<Module>(page: Promise<Module>): Promise<Module> {
  const [module] = await Promise.all([page, loadWords('pages')]);
  return module;
}

const pages = {
  home: async () => ({ default: (await worded(import('./home/index.tsx'))).HomeScreen }),
  intake: async () => ({ default: (await worded(import('./intake/index.tsx'))).IntakeScreen }),
  settings: async () => ({
    default: (await worded(import('./settings/index.tsx'))).SettingsScreen,
  }),
  workbench: async () => ({ default: (await import('./workbench/index.tsx')).WorkbenchScreen }),
  review: async () => ({ default: (await worded(import('./review/index.tsx'))).ReviewScreen }),
  report: async () => ({ default: (await worded(import('./report/index.tsx'))).ReportScreen }),
} as const;

const Home = lazy(pages.home);
const Intake = lazy(pages.intake);
const Settings = lazy(pages.settings);
const Workbench = lazy(pages.workbench);
const Review = lazy(pages.review);
const Report = lazy(pages.report);

hurry(location.pathname);

/** Asks for the page and its first question while the session is still being asked for. */
function hurry(path: string) {
  void cache.prefetchQuery(queries.session.me.queryOptions());
  const [, articleId, isReport] = /^\/articles\/([\w-]+)(\/report)?/.exec(path) ?? [];
  if (isReport) void pages.report();
  else if (articleId) {
    void pages.workbench();
    void cache.prefetchQuery(queries.article.open.queryOptions({ articleId }));
  } else if (path === '/') void pages.home();
  else if (path.startsWith('/review')) void pages.review();
}

export function Inside() {
  return (
    <QueryClientProvider client={cache}>
      <TRPCProvider trpcClient={client} queryClient={cache}>
        <Guarded />
        <Toasts />
        <LiveRegion />
      </TRPCProvider>
    </QueryClientProvider>
  );
}

function Guarded() {
  const trpc = useTRPC();
  const [path] = useLocation();
  const me = useQuery(trpc.session.me.queryOptions());
  const digits = me.data?.newsroom.details.digits;
  const isInside = Boolean(me.data);
  useEffect(() => {
    if (digits) prefer({ digits });
  }, [digits]);
  useEffect(() => (isInside ? followNews() : undefined), [isInside]);
  if (me.isPending) return <Waiting />;
  if (me.isError) return <FailedQuery error={me.error} onRetry={() => void me.refetch()} />;
  if (!me.data) return <Redirect to={`/sign-in?next=${encodeURIComponent(path)}`} replace />;
  return (
    <SessionProvider person={me.data.person} newsroom={me.data.newsroom}>
      <ErrorBoundary key={path}>
        <Suspense fallback={<Waiting />}>
          <Pages />
        </Suspense>
      </ErrorBoundary>
    </SessionProvider>
  );
}

function Pages() {
  return (
    <Switch>
      <Route path="/" component={Home} />
      <Route path="/import" component={Intake} />
      <Route path="/articles/:id/report" component={Report} />
      <Route path="/articles/:id/claims/:number" component={Workbench} />
      <Route path="/articles/:id" component={Workbench} />
      <Route path="/review/:articleId/:number" component={Review} />
      <Route path="/review" component={Review} />
      <Route path="/settings" component={Settings} />
      <Route component={NotFound} />
    </Switch>
  );
}

/** Bar and lines at once, so that nothing jumps when the page comes. */
function Waiting() {
  return (
    <>
      <div className="top" />
      <main className="waiting">
        <Skeleton lines={6} />
      </main>
    </>
  );
}
