/** Which address shows what. Everything behind the door is loaded only for whoever goes inside. */
import { type ComponentType, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { loadWords } from './language/words.ts';
import { later } from './later.tsx';
import { fetchPage } from './pages.ts';
import { ErrorBoundary } from './parts/feedback/error-boundary.tsx';

const Nothing = () => null;

const doors = {
  '/sign-in': later(async () => (await import('./door/sign-in-screen.tsx')).SignInScreen, Nothing),
  '/first-run': later(
    async () => (await import('./door/first-run/first-run-screen.tsx')).FirstRunScreen,
    Nothing,
  ),
  '/invitation': worded(
    async () => (await import('./door/links/invitation-screen.tsx')).InvitationScreen,
  ),
  '/reset': worded(async () => (await import('./door/links/reset-screen.tsx')).ResetScreen),
} as const;

/** A page of the door that has more to say than the first ones. */
function worded(load: () => Promise<ComponentType>) {
  return later(async () => (await Promise.all([load(), loadWords('account')]))[0], Nothing);
}

const inside = later(async () => {
  const [{ Inside }] = await Promise.all([import('./inside.tsx'), loadWords('desk')]);
  return Inside;
}, Nothing);

/** Asks for what this address needs, while the words are still on their way. */
export async function fetchFirst() {
  const door = Object.entries(doors).find(([path]) => isAt(path))?.[1];
  await Promise.all(door ? [door.fetch()] : [inside.fetch(), fetchPage(location.pathname)]);
}

/** A link carries what was handed over behind the name of its page. */
function isAt(path: string): boolean {
  const { pathname } = location;
  return pathname === path || pathname.startsWith(`${path}/`);
}

export function App() {
  return (
    <ErrorBoundary>
      <Suspense>
        <Switch>
          <Route path="/sign-in" component={doors['/sign-in'].Page} />
          <Route path="/first-run" component={doors['/first-run'].Page} />
          <Route path="/invitation/:token" component={doors['/invitation'].Page} />
          <Route path="/reset/:token" component={doors['/reset'].Page} />
          <Route component={inside.Page} />
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
