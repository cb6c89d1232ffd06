/** Keeps the row of a source, and the words it is found by, in step with its state. */

import { applySource, type Source, type SourceEvent } from '@isnad/core';
import { foldForSearch } from '@isnad/text';
import { findSource } from '../read/source.ts';
import { sourceTable } from '../schema/source.ts';
import type { Projection } from './projection.ts';

/** Rows of sources. */
export const sourceProjection: Projection<Source, SourceEvent> = {
  load: (desk, event) => findSource(desk, event.subjectId),
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
  const words = [source.title, source.publisher, source.author, source.url];
  const folded = words.map((text) => foldForSearch(text ?? '')).join('\n');
  return { id, revision, confidential, createdAt, folded, state: source };
}
