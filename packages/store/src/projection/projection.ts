/** How one kind of subject is loaded, changed and saved; rows derive from core's state alone. */

import type { DeskEvent, Refusal } from '@isnad/core';
import type { Desk } from '../database.ts';
import type { Subject } from '../proposal.ts';

/** What recording and replaying need to know of a kind of subject. */
export interface Projection<State extends Subject, Event extends DeskEvent> {
  load(desk: Desk, event: Event): State | null;
  /** Core's rule. */
  apply(state: State | null, event: Event): State | Refusal;
  save(desk: Desk, state: State, event: Event): void;
  /** Article in whose history the event is listed. */
  articleIdOf(state: State): string | null;
}
