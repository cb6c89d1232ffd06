/** Keeps the row of the newsroom in step with its state. */

import { applyNewsroom, type Newsroom, type NewsroomEvent } from '@isnad/core';
import { findNewsroom } from '../read/people.ts';
import { newsroomTable } from '../schema/newsroom.ts';
import type { Projection } from './projection.ts';

/** Rows of the newsroom. */
export const newsroomProjection: Projection<Newsroom, NewsroomEvent> = {
  // Whatever id the event names: a database belongs to one newsroom, which is founded once.
  load: (desk) => findNewsroom(desk),
  apply: applyNewsroom,
  articleIdOf: () => null,
  save(desk, newsroom) {
    const row = { id: newsroom.id, revision: newsroom.revision, state: newsroom };
    desk
      .insert(newsroomTable)
      .values(row)
      .onConflictDoUpdate({ target: newsroomTable.id, set: row })
      .run();
  },
};
