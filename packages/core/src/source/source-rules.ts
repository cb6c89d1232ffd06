/** The one way in which a source changes. */

import { changesAnything } from '../change.ts';
import type { Happening } from '../claim/claim-event.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Source, SourceEvents } from './source.ts';

export type SourceEvent = {
  [Type in keyof SourceEvents]: Happening<Type, SourceEvents[Type]>;
}[keyof SourceEvents];

/** Answers the source after the event, or the rule that forbids it. */
export function applySource(source: Source | null, event: SourceEvent): Source | Refusal {
  if (event.type === 'sourceAdded') {
    if (source) return refuse('nothing-changed');
    const { subjectId: id, by: createdBy, at: createdAt } = event;
    return { ...event.payload.details, id, revision: 1, createdBy, createdAt };
  }
  if (!source) return refuse('not-found');
  if (!changesAnything(source, event.payload.changes)) return refuse('nothing-changed');
  return { ...source, ...event.payload.changes, revision: source.revision + 1 };
}
