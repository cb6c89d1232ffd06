/** How things happen in a story, and how they are written down. */

import type { ArticleEvents, ClaimEvents, NewsroomEvents, SourceEvents } from '@isnad/core';
import type { Proposal, Recorded, Store } from '@isnad/store';

type Payloads = ClaimEvents & ArticleEvents & SourceEvents & NewsroomEvents;
/** What a story may say beyond the event itself. */
export type Circumstances = Partial<Pick<Proposal, 'id' | 'by' | 'at' | 'expectedRevision'>>;

/** Writes proposals down as one decision. */
export function write(store: Store, ...proposals: Proposal[]): Promise<Recorded> {
  return store.record(() => ({ proposals }));
}

/** Writes each as a decision of its own and insists that none is refused. */
export async function tell(store: Store, ...proposals: Proposal[]): Promise<void> {
  for (const proposal of proposals) {
    const recorded = await write(store, proposal);
    if (!recorded.ok) throw new Error(`${proposal.type} was refused: ${recorded.refusal}`);
  }
}

let told = 0;

/** One event that asks to be written down, at a moment later than the one before. */
export function happens<Type extends keyof Payloads>(
  type: Type,
  subjectId: string,
  payload: Payloads[Type],
  circumstances: Circumstances = {},
): Proposal {
  told += 1;
  const usual = { id: `event-${told}`, by: 'salma', at: 1_760_000_000_000 + told };
  const event = { ...usual, type, subjectId, payload, expectedRevision: null, ...circumstances };
  return event as unknown as Proposal;
}
