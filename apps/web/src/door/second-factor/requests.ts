/** The second factor over the line: asked for, set up, renewed, given up. */
import { type Entry, entryOf } from '../account.ts';
import { type Fate, fateOf, send } from '../send.ts';

const address = '/api/door/second-factor';

export async function giveCode(code: string): Promise<Entry> {
  return entryOf(await send(address, { code }));
}

/** What an authenticator reads: as a picture, or letter by letter. */
export interface Enrolment {
  readonly uri: string;
  readonly secret: string;
}

type Answered<Value> =
  | { readonly fate: 'in'; readonly value: Value }
  | { readonly fate: Exclude<Fate, 'in'> };

/** `password` is asked of whoever is in already. */
export function beginEnrolment(password?: string): Promise<Answered<Enrolment>> {
  return answered('/begin', password === undefined ? {} : { password });
}

/** The recovery codes, which are shown this once. */
export function confirmEnrolment(
  code: string,
): Promise<Answered<{ readonly codes: readonly string[] }>> {
  return answered('/confirm', { code });
}

export function renewCodes(
  password: string,
): Promise<Answered<{ readonly codes: readonly string[] }>> {
  return answered('/codes', { password });
}

export async function removeSecondFactor(password: string): Promise<Fate> {
  return fateOf(await send(`${address}/remove`, { password }));
}

async function answered<Value>(step: string, body: object): Promise<Answered<Value>> {
  const reply = await send(address + step, body);
  const fate = fateOf(reply);
  return fate === 'in' ? { fate, value: reply.body as Value } : { fate };
}
