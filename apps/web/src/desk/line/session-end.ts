/** The session ended under an open page: what was on its way waits until the person is back. */
import { signal } from '../signal.ts';

export const sessionEnded = signal(false);

/** Resolves at once while the session stands. */
export function standingSession(): Promise<void> {
  if (!sessionEnded.get()) return Promise.resolve();
  return new Promise((resolve) => {
    const unwatch = sessionEnded.watch(() => {
      unwatch();
      resolve();
    });
  });
}
