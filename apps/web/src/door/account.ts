/** Signing in and out, and founding a newsroom. */
import type { Outputs } from '../desk/line/trpc.ts';
import { type Fate, fateOf, type Reply, send } from './send.ts';

export type Welcome = Outputs['newsroom']['welcome'];
/** What came of signing in: a second factor may be asked for, or has to be set up first. */
export type Entry = Fate | 'second-factor' | 'enrolment';

/** null when the server cannot be reached. */
export async function fetchWelcome(): Promise<Welcome | null> {
  try {
    const response = await fetch('/trpc/newsroom.welcome');
    if (!response.ok) return null;
    const { result } = (await response.json()) as { result: { data: Welcome } };
    return result.data;
  } catch {
    return null;
  }
}

export async function signIn(email: string, password: string): Promise<Entry> {
  return entryOf(await send('/api/auth/sign-in/email', { email, password }));
}

/** False when the session still stands. */
export async function signOut(): Promise<boolean> {
  return fateOf(await send('/api/auth/sign-out', {})) === 'in';
}

export interface Founding {
  readonly name: string;
  readonly nameLatin: string;
  readonly personName: string;
  readonly email: string;
  readonly password: string;
}

/** The whole reply: a form that was not taken says why, field by field. */
export function foundNewsroom(founding: Founding): Promise<Reply> {
  return send('/first-run', founding);
}

export function entryOf(reply: Reply): Entry {
  const { owes } = reply.body;
  const fate = fateOf(reply);
  return fate === 'in' && (owes === 'second-factor' || owes === 'enrolment') ? owes : fate;
}
