/** The decisions on the place that is looked at; each says whether there was anything to decide. */
import type { ChangedPlace } from '../../../workbench/claims/unsettled.ts';
import type { WorkPlace } from '../../../workbench/work/place.ts';
import type { Places } from '../use-places.ts';
import type { Mode } from '../use-settle-desk.ts';
import type { Meant } from './settle-plans.ts';
import { useSettling, wasDone } from './use-settling.ts';

/** `open`: the place, where this person may settle it and nobody has yet. */
export function useDecisions(
  place: WorkPlace,
  { current, goOn, choose }: Places,
  open: ChangedPlace | null,
  setMode: (mode: Mode) => void,
) {
  const settling = useSettling(place);
  const canKeep = open?.appearance.target.versionId === place.version.id && open.found !== null;
  /** On to the next at once; back to this one when nothing came of it. */
  const decide = (from: ChangedPlace, done: Promise<boolean>) => {
    setMode(null);
    goOn();
    void done.then((isDone) => {
      if (!isDone) choose(from);
    });
  };
  const settle = (meant: Meant): boolean => {
    if (!open || (meant === null && !canKeep)) return false;
    decide(open, settling.settle(open, meant));
    return true;
  };
  return {
    canKeep,
    settle,
    keep: () => settle(null),
    /** `at` counts from 1. */
    candidate(at: number): boolean {
      const candidate = open?.found?.candidates[at - 1];
      return candidate !== undefined && settle([candidate.span]);
    },
    mark(): boolean {
      if (open) setMode('marking');
      return open !== null;
    },
    retire(): boolean {
      if (!open) return false;
      if (open.claim.appearances.length === 1) setMode('withdrawing');
      else decide(open, settling.drop(open));
      return true;
    },
    async withdraw(reason: string) {
      if (!open) return null;
      const outcome = settling.withdraw(open.claim, reason);
      decide(open, wasDone(outcome));
      return outcome;
    },
    unsettle() {
      if (current && !current.isOpen) void settling.unsettle(current);
    },
  };
}
