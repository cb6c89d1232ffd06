/** Keeps passwords as scrypt hashes at the cost OWASP asks for (N=2^17, r=8, p=1: 128 MiB each). */

import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { queue } from './queue.ts';

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);
const keyLength = 32;

/** What a guess costs; hashes of an earlier cost stay readable, for each carries its own. */
interface Cost {
  readonly log2N: number;
  readonly r: number;
  readonly p: number;
}

const cost: Cost = { log2N: 17, r: 8, p: 1 };

// One or two at a time: a crowd at the door must not take memory and processor from the others.
const inTurn = queue(availableParallelism() > 2 ? 2 : 1);

/** Two keyboards may write the same letters differently: they are compared in one form (NFKC). */
function keyOf(password: string, salt: Buffer, { log2N, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** log2N;
  const options = { N, r, p, maxmem: 2 * 128 * N * r };
  return inTurn(() => derive(password.normalize('NFKC'), salt, keyLength, options));
}

/** `scrypt$17$8$1$salt$key`, the last two in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await keyOf(password, salt, cost);
  const { log2N, r, p } = cost;
  return ['scrypt', log2N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [, log2N, r, p, salt = '', key = ''] = hash.split('$');
  const kept = Buffer.from(key, 'base64url');
  const own = { log2N: Number(log2N), r: Number(r), p: Number(p) };
  const given = await keyOf(password, Buffer.from(salt, 'base64url'), own);
  return kept.length === given.length && timingSafeEqual(kept, given);
}

/** Costs as much as a real one and fits no password: for names that nobody has. */
export const nobodysHash = `scrypt$17$8$1$${'A'.repeat(22)}$${'A'.repeat(43)}`;
