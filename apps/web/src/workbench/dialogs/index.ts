/** The questions of the bench: asked by hand, so they come after the page. */
import { later, Nothing } from '../../later.tsx';

export const benchDialogs = later(
  async () => (await import('./bench-dialogs.tsx')).BenchDialogs,
  Nothing,
);
