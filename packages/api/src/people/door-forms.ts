/** What people write at the door, before anybody is in: read strictly, or refused field by field. */

import { z } from 'zod';
import { words } from '../door/fields.ts';
import { limits } from '../door/limits.ts';
import { type DoorProblem, doorProblemsOf } from '../door/problem.ts';

const password = words(limits.password, 1);
const token = words(limits.token, 1);
const email = words(limits.email, 1);
const code = words(limits.code, 1);

/** Every form of the door by name. */
export const doorForms = {
  signIn: z.strictObject({ email, password }),
  code: z.strictObject({ code }),
  link: z.strictObject({ token }),
  acceptance: z.strictObject({
    token,
    name: words(limits.name, 1),
    nameLatin: words(limits.name, 1).nullable(),
    language: z.enum(['ar', 'en']),
    password,
  }),
  reset: z.strictObject({ token, password }),
  newPassword: z.strictObject({ current: password, password }),
  /** Present where somebody who is in proves once more that it is them. */
  proof: z.strictObject({ password: password.exactOptional() }),
} as const;

/** What the form says, or what is wrong with it. */
export type FormRead<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly door: readonly DoorProblem[] };

/** Reads a body as one of the forms; a missing body is an empty form. */
export function readForm<Name extends keyof typeof doorForms>(
  name: Name,
  body: unknown,
): FormRead<z.output<(typeof doorForms)[Name]>> {
  const read = doorForms[name].safeParse(body ?? {});
  return read.success
    ? { ok: true, value: read.data as z.output<(typeof doorForms)[Name]> }
    : { ok: false, door: doorProblemsOf(read.error, body) ?? [] };
}
