/** What a person can do with a changed place, each as one call. */
import { type Claim, withSettling } from '@isnad/core';
import { useMemo } from 'react';
import type { Outcome } from '../../../desk/edit/carry-out.ts';
import { spansOf } from '../../../workbench/claims/marks.ts';
import type { ChangedPlace } from '../../../workbench/claims/unsettled.ts';
import { actOnClaim } from '../../../workbench/work/act-on-claim.ts';
import type { WorkPlace } from '../../../workbench/work/place.ts';
import { useWork } from '../../../workbench/work/use-work.ts';
import { type Meant, settlePlan, unsettlePlan } from './settle-plans.ts';

export type Settling = ReturnType<typeof useSettling>;

export function useSettling(place: WorkPlace) {
  const work = useWork(place);
  return useMemo(
    () => ({
      settle: ({ claim, appearance }: ChangedPlace, meant: Meant) =>
        wasDone(actOnClaim(place, claim.id, (now) => settlePlan(place, now, appearance, meant))),
      unsettle({ claim, appearance, found }: ChangedPlace) {
        const again = found?.settled?.as === 'marked-again';
        const meant = again ? spansOf(appearance) : null;
        const open = withSettling(appearance, null);
        return wasDone(actOnClaim(place, claim.id, (now) => unsettlePlan(place, now, open, meant)));
      },
      drop: ({ claim, appearance }: ChangedPlace) =>
        wasDone(work.removeAppearance(claim, appearance)),
      withdraw: work.withdraw,
    }),
    [place, work],
  );
}

export async function wasDone(outcome: Promise<Outcome<Claim> | null>): Promise<boolean> {
  return (await outcome)?.kind === 'done';
}
