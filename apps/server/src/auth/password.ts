/** Keeps passwords as scrypt hashes at the cost OWASP asks for (N=2^15, r=8, p=3: 32 MiB each). */

import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);
const cost = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 2 ** 20 };
const keyLength = 32;

/** Two keyboards may write the same letters differently: they are compared in one form (NFKC). */
async function keyOf(password: string, salt: Buffer): Promise<Buffer> {
  return derive(password.normalize('NFKC'), salt, keyLength, cost);
}

/** `scrypt$15$8$3$salt$key`, both in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await keyOf(password, salt);
  return ['scrypt', '15', '8', '3', salt.toString('base64url'), key.toString('base64url')].join(
    '$',
  );
}

export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [, , , , salt = '', key = ''] = hash.split('$');
  const kept = Buffer.from(key, 'base64url');
  const given = await keyOf(password, Buffer.from(salt, 'base64url'));
  return kept.length === given.length && timingSafeEqual(kept, given);
}
