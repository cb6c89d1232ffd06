/** Finds the people of the newsroom, and the newsroom itself. */

import type { Newsroom, Person } from '@isnad/core';
import { asc, eq } from 'drizzle-orm';
import type { Desk } from '../database.ts';
import { newsroomTable } from '../schema/newsroom.ts';
import { user } from '../schema/person.ts';

const { id, name, nameLatin, email, role, deactivatedAt } = user;
const personColumns = { id, name, nameLatin, email, role, deactivatedAt };
type PersonRow = Pick<typeof user.$inferSelect, keyof typeof personColumns>;

/** Everybody, by when they joined; those who left too, for their names stand on what they wrote. */
export function findPeople(desk: Desk): Person[] {
  const rows = desk.select(personColumns).from(user).orderBy(asc(user.createdAt), asc(user.id));
  return rows.all().map(toPerson);
}

/** One person by id. */
export function findPerson(desk: Desk, personId: string): Person | null {
  const row = desk.select(personColumns).from(user).where(eq(user.id, personId)).get();
  return row ? toPerson(row) : null;
}

function toPerson({ deactivatedAt: left, ...person }: PersonRow): Person {
  return left === null ? person : { ...person, deactivated: true };
}

/** Null until it is founded. */
export function findNewsroom(desk: Desk): Newsroom | null {
  return desk.select({ state: newsroomTable.state }).from(newsroomTable).get()?.state ?? null;
}
