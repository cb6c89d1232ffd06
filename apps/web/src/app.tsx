/** Which address shows what. Everything behind the door is loaded only for whoever goes inside. */
import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { loadWords } from './language/words.ts';
import { later } from './later.tsx';
import { fetchPage } from './pages.ts';
import { ErrorBoundary } from './parts/feedback/error-boundary.tsx';

const Nothing = () => null;

const doors = {
  '/sign-in': later(async () => (await import('./door/sign-in-screen.tsx')).SignInScreen, Nothing),
  '/first-run': later(
    async () => (await import('./door/first-run-screen.tsx')).FirstRunScreen,
    Nothing,
  ),
} as const;

const inside = later(async () => {
  const [{ Inside }] = await Promise.all([import('./inside.tsx'), loadWords('desk')]);
  return Inside;
}, Nothing);

/** Asks for what this address needs, while the words are still on their way. */
export async function fetchFirst() {
  const door = Object.entries(doors).find(([path]) => path === location.pathname)?.[1];
  await Promise.all(door ? [door.fetch()] : [inside.fetch(), fetchPage(location.pathname)]);
}

export function App() {
  return (
    <ErrorBoundary>
      <Suspense>
        <Switch>
          <Route path="/sign-in" component={doors['/sign-in'].Page} />
          <Route path="/first-run" component={doors['/first-run'].Page} />
          <Route component={inside.Page} />
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
