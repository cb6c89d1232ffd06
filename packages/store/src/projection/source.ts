/** Keeps the row of a source, and the words it is found by, in step with its state. */

import { applySource, type Source, type SourceEvent } from '@isnad/core';
import { wordsToFind } from '../identity.ts';
import { findSourceState } from '../read/source.ts';
import { sourceTable } from '../schema/source.ts';
import type { Projection } from './projection.ts';

/** Rows of sources. */
export const sourceProjection: Projection<Source, SourceEvent> = {
  load: (desk, event) => findSourceState(desk, event.subjectId),
  apply: applySource,
  articleIdOf: () => null,
  save(desk, source) {
    const row = toSourceRow(source);
    desk
      .insert(sourceTable)
      .values(row)
      .onConflictDoUpdate({ target: sourceTable.id, set: row })
      .run();
  },
};

function toSourceRow(source: Source): typeof sourceTable.$inferInsert {
  const { id, revision, confidential, createdAt } = source;
  return { id, revision, confidential, createdAt, folded: wordsToFind(source), state: source };
}
