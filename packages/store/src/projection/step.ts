/** One event becomes rows: the same step when it happens and when the journal is replayed. */

import { type DeskEvent, isRefusal, type Refusal } from '@isnad/core';
import type { Desk } from '../database.ts';
import type { Subject } from '../proposal.ts';
import type { SubjectKind } from '../schema/journal.ts';
import { subjectKinds } from '../subject.ts';
import { articleProjection } from './article.ts';
import { claimProjection } from './claim.ts';
import { newsroomProjection } from './newsroom.ts';
import type { Projection } from './projection.ts';
import { sourceProjection } from './source.ts';

/** Where the subject stands after an event. */
export interface Step {
  readonly revision: number;
  readonly articleId: string | null;
}

// Each is asked only for events of its own kind, which `subjectKinds` sees to.
const projections: Readonly<Record<SubjectKind, Projection<Subject, DeskEvent>>> = {
  newsroom: newsroomProjection,
  article: articleProjection,
  source: sourceProjection,
  claim: claimProjection,
};

function projectionOf(event: DeskEvent): Projection<Subject, DeskEvent> {
  return projections[subjectKinds[event.type]];
}

/** The subject of an event as it stands before it. */
export function loadSubject(desk: Desk, event: DeskEvent): Subject | null {
  return projectionOf(event).load(desk, event);
}

/** Applies core's rule and saves the rows; a refusal has written nothing. */
export function takeStep(desk: Desk, before: Subject | null, event: DeskEvent): Step | Refusal {
  const projection = projectionOf(event);
  const after = projection.apply(before, event);
  if (isRefusal(after)) return after;
  projection.save(desk, after, event);
  return { revision: after.revision, articleId: projection.articleIdOf(after) };
}
