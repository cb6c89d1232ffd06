/** Work that somebody leaves behind goes into other hands, each claim by an entry of the journal. */

import type { Proposal } from '@isnad/store';
import { type Answer, refused } from '../answer.ts';
import { type SignedIn, stamp } from '../context.ts';

interface HandingOver {
  readonly eventId: string;
  readonly personId: string;
  /** Null: into nobody's. */
  readonly handOverTo: string | null;
}

/** All of it in one transaction; answers how many claims went over. */
export async function handOver(
  context: SignedIn,
  { eventId, personId, handOverTo: assigneeId }: HandingOver,
): Promise<Answer<{ readonly handedOver: number }>> {
  const recorded = await context.store.record((desk) => {
    const proposals = desk.openWorkOf(personId).map(({ id: subjectId, revision }, at): Proposal => {
      const what = { type: 'claimDescribed', payload: { changes: { assigneeId } } } as const;
      const stamped = stamp(context, { eventId: at === 0 ? eventId : context.newId() });
      return { ...what, subjectId, ...stamped, expectedRevision: revision };
    });
    return { proposals };
  }, eventId);
  return recorded.ok
    ? { ok: true, value: { handedOver: recorded.entries.length } }
    : refused(recorded.refusal, recorded.detail);
}
