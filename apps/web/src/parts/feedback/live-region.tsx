/** Where announcements are spoken; one per page. */
import { announced } from '../../desk/announcements.ts';
import { useSignal } from '../../desk/signal.ts';

export function LiveRegion() {
  return (
    <p className="sr" role="status" aria-live="polite">
      {useSignal(announced)}
    </p>
  );
}
