/** The desk behind the door: session first, then the page. */
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { askAhead, followPointing } from './desk/line/ahead.ts';
import { followNews } from './desk/line/live.ts';
import { sessionEnded } from './desk/line/session-end.ts';
import { cache, client, TRPCProvider } from './desk/line/trpc.ts';
import { useMe } from './desk/line/use-me.ts';
import { followProfile } from './desk/own-preferences.ts';
import { SessionProvider } from './desk/session.tsx';
import { useSignal } from './desk/signal.ts';
import { pages } from './pages.ts';
import { ErrorBoundary } from './parts/feedback/error-boundary.tsx';
import { FailedQuery } from './parts/feedback/failed-query.tsx';
import { LiveRegion } from './parts/feedback/live-region.tsx';
import { NotFound } from './parts/feedback/not-found.tsx';
import { Toasts } from './parts/feedback/toasts.tsx';
import { Waiting } from './parts/feedback/waiting.tsx';

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
  const isListening = Boolean(me) && !hasEnded;
  const { profile, newsroom } = me ?? {};
  useEffect(
    () => (profile && newsroom ? followProfile({ profile, newsroom }) : undefined),
    [profile, newsroom],
  );
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
      <Route path="/" component={pages.home.Page} />
      <Route path="/import" component={pages.intake.Page} />
      <Route path="/articles/:id/report" component={pages.report.Page} />
      <Route path="/articles/:id/versions" component={pages.versions.Page} />
      <Route path="/articles/:id/settle/:number?" component={pages.settle.Page} />
      <Route path="/articles/:id/claims/:number" component={pages.workbench.Page} />
      <Route path="/articles/:id" component={pages.workbench.Page} />
      <Route path="/review/:articleId/:number" component={pages.review.Page} />
      <Route path="/review" component={pages.review.Page} />
      <Route path="/settings" component={pages.settings.Page} />
      <Route component={NotFound} />
    </Switch>
  );
}
