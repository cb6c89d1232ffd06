/** What it takes to found a newsroom: its name, and the first person, who becomes its admin. */

import { z } from 'zod';
import { words } from '../door/fields.ts';
import { limits } from '../door/limits.ts';
import { type DoorProblem, doorProblemsOf } from '../door/problem.ts';

const foundingInput = z.strictObject({
  name: words(limits.name, 1),
  nameLatin: words(limits.name, 1),
  personName: words(limits.name, 1),
  email: z.email().max(limits.email),
  password: words(limits.password, 1),
});

export type Founding = z.infer<typeof foundingInput>;

/** Reads what the first-run page sent; a list of what is wrong with it when it cannot be used. */
export function readFounding(body: unknown): Founding | readonly DoorProblem[] {
  const read = foundingInput.safeParse(body);
  return read.success ? read.data : (doorProblemsOf(read.error, body) ?? []);
}
