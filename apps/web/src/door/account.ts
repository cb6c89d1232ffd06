/** Signing in and out, and founding a newsroom: plain requests, before the desk is loaded. */
import type { Outputs } from '../desk/line/trpc.ts';

export type Welcome = Outputs['newsroom']['welcome'];
export type Entry = 'in' | 'wrong' | 'tooMany' | 'unreachable' | 'failed';

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
  const status = await post('/api/auth/sign-in/email', { email, password });
  const isRefused = [400, 401, 403, 422].includes(status);
  return isRefused ? 'wrong' : fateOf(status);
}

/** False when the session still stands. */
export async function signOut(): Promise<boolean> {
  return fateOf(await post('/api/auth/sign-out', {})) === 'in';
}

export interface Founding {
  readonly name: string;
  readonly nameLatin: string;
  readonly personName: string;
  readonly email: string;
  readonly password: string;
}

/** `founded` when somebody was quicker: a newsroom is founded once. */
export async function foundNewsroom(founding: Founding): Promise<Entry | 'founded'> {
  const status = await post('/first-run', founding);
  return status === 409 ? 'founded' : fateOf(status);
}

function fateOf(status: number): 'in' | 'unreachable' | 'failed' | 'tooMany' {
  if (status === 0) return 'unreachable';
  if (status === 429) return 'tooMany';
  return status < 400 ? 'in' : 'failed';
}

/** HTTP status; 0 when nobody answered. */
async function post(address: string, body: object): Promise<number> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
    return response.status;
  } catch {
    return 0;
  }
}
