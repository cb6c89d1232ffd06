/** The two cookies of the newsroom: the sign-in, and the device from which people have come in. */

import { sha256 } from '@isnad/api';
import { parseCookies } from 'better-auth/cookies';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieNames } from '../../auth/cookie-names.ts';
import type { Premises } from '../../premises.ts';

/** As long as browsers keep a cookie at all (RFC 6265bis: 400 days), in seconds. */
const lasting = 400 * 24 * 60 * 60;

/** Hash of the device's token where this person has come in from it before. */
export async function knownDevice(
  premises: Premises,
  request: FastifyRequest,
  personId: string,
): Promise<string | null> {
  const token = deviceToken(premises, request);
  const hash = token === null ? null : sha256(token);
  return hash && (await premises.store.accounts.isKnownDevice(personId, hash)) ? hash : null;
}

/** From now on this device is known for the person. */
export async function rememberDevice(
  premises: Premises,
  request: FastifyRequest,
  reply: FastifyReply,
  personId: string,
): Promise<void> {
  const { store, now, newSecret, address } = premises;
  const token = deviceToken(premises, request) ?? newSecret();
  await store.accounts.keepDevice(personId, sha256(token), now());
  reply.header('set-cookie', cookie(address.url, 'device', token, lasting));
}

/** Takes the sign-in out of the browser. */
export function dropSession({ address }: Premises, reply: FastifyReply): void {
  reply.header('set-cookie', cookie(address.url, 'session', '', 0));
}

function deviceToken({ address }: Premises, { headers }: FastifyRequest): string | null {
  const name = namesAt(address.url).device;
  const token = parseCookies(headers.cookie ?? '').get(name) ?? '';
  return /^[\w-]{43}$/.test(token) ? token : null;
}

function cookie(url: string, which: 'session' | 'device', value: string, seconds: number): string {
  const secure = url.startsWith('https:') ? '; Secure' : '';
  return `${namesAt(url)[which]}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

function namesAt(url: string) {
  return cookieNames(url.startsWith('https:'));
}
