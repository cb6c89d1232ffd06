/**
 * Slows down whoever guesses: so many tries, then one after a wait that grows. It is counted per
 * account, whatever addresses the guesses come from, and apart for each device from which the
 * account's owner has come in before: a crowd of guessers does not keep the owner out.
 */

import { sha256 } from '@isnad/api';
import type { Accounts } from '@isnad/store';

const minute = 60_000;

/** How patient a door is: tries that cost nothing, and the longest wait in ms. */
interface Patience {
  readonly free: number;
  readonly most: number;
}

/** Waits after so many tries, in ms. */
export function waitAfter(count: number, { free, most }: Patience): number {
  return count < free ? 0 : Math.min(minute * 2 ** (count - free), most);
}

/** One try that was let through. */
export interface Try {
  /** It was a right one. */
  succeeded(): Promise<void>;
}

interface Door {
  /** What is tried: an e-mail address, or a person's second factor. */
  readonly account: string;
  /** Hash of the device's token where the device is a known one of this account. */
  readonly device: string | null;
  /** Tries that cost nothing. */
  readonly free: number;
}

/** Lets a try through, or answers the seconds to wait. */
export async function tryDoor(
  accounts: Accounts,
  { account, device, free }: Door,
  now: number,
): Promise<Try | number> {
  const door = sha256(device ? `${account}\n${device}` : account);
  const most = device ? minute : 5 * minute;
  const wait = await accounts.countTry(door, now, (count) => waitAfter(count, { free, most }));
  if (wait > 0) return Math.ceil(wait / 1000);
  const succeeded = () => (device ? accounts.forgetTries(door) : accounts.takeBackTry(door));
  return { succeeded };
}
