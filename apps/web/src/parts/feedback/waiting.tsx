/** Bar and lines at once, so that nothing jumps when the page comes. */
import { Skeleton } from './states.tsx';

export function Waiting() {
  return (
    <>
      <div className="top" />
      <main className="waiting">
        <Skeleton lines={6} />
      </main>
    </>
  );
}
