/** Where somebody stands who comes to the door: what they still owe, and who else could vouch for them. */
import { fateOf, send } from './send.ts';

export interface AtDoor {
  /** What a sign-in in this browser still owes; null for strangers and for whoever is in. */
  readonly owes: 'second-factor' | 'enrolment' | null;
  /** Name of the identity provider; null where there is none. */
  readonly provider: string | null;
}

/** null without an answer. */
export async function fetchAtDoor(): Promise<AtDoor | null> {
  try {
    const response = await fetch('/api/door');
    return response.ok ? ((await response.json()) as AtDoor) : null;
  } catch {
    return null;
  }
}

/** Leaves for the provider; false when it does not answer. */
export async function leaveForProvider(): Promise<boolean> {
  const reply = await send('/api/door/provider', {});
  const { url } = reply.body;
  if (fateOf(reply) !== 'in' || typeof url !== 'string') return false;
  location.assign(url);
  return true;
}
