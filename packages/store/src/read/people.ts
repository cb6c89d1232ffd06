/** Finds the people of the newsroom, and the newsroom itself. */

import type { Newsroom, Person } from '@isnad/core';
import { asc, eq } from 'drizzle-orm';
import type { Desk } from '../database.ts';
import { newsroomTable } from '../schema/newsroom.ts';
import { user } from '../schema/person.ts';

const { id, name, nameLatin, email, role } = user;
const personColumns = { id, name, nameLatin, email, role };

/** Everybody, by when they joined. */
export function findPeople(desk: Desk): Person[] {
  return desk.select(personColumns).from(user).orderBy(asc(user.createdAt), asc(user.id)).all();
}

/** One person by id. */
export function findPerson(desk: Desk, personId: string): Person | null {
  return desk.select(personColumns).from(user).where(eq(user.id, personId)).get() ?? null;
}

/** Null until it is founded. */
export function findNewsroom(desk: Desk): Newsroom | null {
  return desk.select({ state: newsroomTable.state }).from(newsroomTable).get()?.state ?? null;
}
