/** The desk behind the door: session first, then the page. */
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { askAhead, followPointing } from './desk/line/ahead.ts';
import { followNews } from './desk/line/live.ts';
import { sessionEnded } from './desk/line/session-end.ts';
import { cache, client, TRPCProvider } from './desk/line/trpc.ts';
import { useMe } from './desk/line/use-me.ts';
import { SessionProvider } from './desk/session.tsx';
import { useSignal } from './desk/signal.ts';
import { prefer } from './language/preferences.ts';
import { pages } from './pages.ts';
import { ErrorBoundary } from './parts/feedback/error-boundary.tsx';
import { FailedQuery } from './parts/feedback/failed-query.tsx';
import { LiveRegion } from './parts/feedback/live-region.tsx';
import { NotFound } from './parts/feedback/not-found.tsx';
import { Skeleton } from './parts/feedback/states.tsx';
import { Toasts } from './parts/feedback/toasts.tsx';

const Home = lazy(pages.home);
const Intake = lazy(pages.intake);
const Settings = lazy(pages.settings);
const Workbench = lazy(pages.workbench);
const Review = lazy(pages.review);
const Report = lazy(pages.report);
const BackIn = lazy(async () => ({ default: (await import('./door/back-in.tsx')).BackIn }));

askAhead(location.pathname);

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
  const [path] = useLocation();
  const { me, error, refetch } = useMe();
  const hasEnded = useSignal(sessionEnded);
  const digits = me?.newsroom.details.digits;
  const isListening = Boolean(me) && !hasEnded;
  useEffect(() => {
    if (digits) prefer({ digits });
  }, [digits]);
  useEffect(() => (isListening ? followNews() : undefined), [isListening]);
  useEffect(followPointing, []);
  if (me === null) return <Redirect to={`/sign-in?next=${encodeURIComponent(path)}`} replace />;
  if (!me && error) return <FailedQuery error={error} onRetry={() => void refetch()} />;
  if (!me) return <Waiting />;
  return (
    <SessionProvider person={me.person} newsroom={me.newsroom}>
      <ErrorBoundary place={path}>
        <Suspense fallback={<Waiting />}>
          <Pages />
        </Suspense>
      </ErrorBoundary>
      <Suspense>{hasEnded && <BackIn />}</Suspense>
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
