/** Which address shows what. Everything behind the door is loaded only for whoever goes inside. */
import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { loadWords } from './language/words.ts';
import { fetchPage } from './pages.ts';
import { ErrorBoundary } from './parts/feedback/error-boundary.tsx';

async function loadInside() {
  fetchPage(location.pathname);
  const [{ Inside }] = await Promise.all([import('./inside.tsx'), loadWords('desk')]);
  return { default: Inside };
}

const doors = {
  '/sign-in': () =>
    import('./door/sign-in-screen.tsx').then(({ SignInScreen }) => ({ default: SignInScreen })),
  '/first-run': () =>
    import('./door/first-run-screen.tsx').then(({ FirstRunScreen }) => ({
      default: FirstRunScreen,
    })),
} as const;

/** What this address needs is asked for at once, while the words are still on their way. */
const door = Object.entries(doors).find(([path]) => path === location.pathname)?.[1];
const early = door ? void door() : loadInside();

const SignIn = lazy(doors['/sign-in']);
const FirstRun = lazy(doors['/first-run']);
const Inside = lazy(() => early ?? loadInside());

export function App() {
  return (
    <ErrorBoundary>
      <Suspense>
        <Switch>
          <Route path="/sign-in" component={SignIn} />
          <Route path="/first-run" component={FirstRun} />
          <Route component={Inside} />
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
