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
    const { details, identityHash = null } = event.payload;
    return { ...details, id, revision: 1, identityHash, erased: false, createdBy, createdAt };
  }
  if (!source) return refuse('not-found');
  const changed = event.type === 'sourceDescribed' ? describe(source, event) : erase(source);
  return 'refusal' in changed ? changed : { ...changed, revision: source.revision + 1 };
}

type Described = Happening<'sourceDescribed', SourceEvents['sourceDescribed']>;

function describe(source: Source, { payload }: Described): Source | Refusal {
  const { changes } = payload;
  // What once stood in the journal stays there: a name that was written down is no secret any more.
  if (changes.confidential && !source.confidential) return refuse('already-named');
  const isConfidential = changes.confidential ?? source.confidential;
  const identityHash = isConfidential ? (payload.identityHash ?? source.identityHash) : null;
  const saysNothing = identityHash === source.identityHash && !changesAnything(source, changes);
  return saysNothing ? refuse('nothing-changed') : { ...source, ...changes, identityHash };
}

function erase(source: Source): Source | Refusal {
  if (!source.confidential) return refuse('already-named');
  return source.erased ? refuse('nothing-changed') : { ...source, erased: true };
}
