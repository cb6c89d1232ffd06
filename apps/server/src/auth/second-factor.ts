/** The second factor: codes of an authenticator (TOTP, RFC 6238), and recovery codes for its loss. */

import { randomBytes } from 'node:crypto';
import { sha256 } from '@isnad/api';
import type { Person } from '@isnad/core';
import type { Accounts } from '@isnad/store';
import { Secret, TOTP } from 'otpauth';
import type { Seal } from './seal.ts';

/** ms; every authenticator uses it. */
const period = 30_000;

interface Cabinet {
  readonly accounts: Accounts;
  readonly seal: Seal;
}

/** What an authenticator reads: as a picture, or letter by letter. */
export interface Enrolment {
  readonly uri: string;
  readonly secret: string;
}

/** Makes a seed that waits for its first code; null when a confirmed one stands already. */
export async function beginEnrolment(
  { accounts, seal }: Cabinet,
  person: Person,
  newsroom: string,
): Promise<Enrolment | null> {
  const secret = new Secret({ size: 20 });
  const kept = seal.lock(secret.base32, person.id);
  if (!(await accounts.beginSecondFactor(person.id, kept))) return null;
  const issuer = newsroom.replaceAll(':', ' ');
  const uri = new TOTP({ issuer, label: person.email, secret }).toString();
  return { uri, secret: secret.base32 };
}

/** Takes the first code; answers the recovery codes, which nobody can read again, or null. */
export async function confirmEnrolment(
  cabinet: Cabinet,
  personId: string,
  code: string,
  now: number,
): Promise<readonly string[] | null> {
  if (!(await takeTimedCode(cabinet, personId, plain(code), now))) return null;
  const codes = newRecoveryCodes();
  await cabinet.accounts.confirmSecondFactor(personId, codes.map(recoveryHash), now);
  return codes;
}

/** Whether the code proves the person; each code does so once. */
export async function takeCode(
  cabinet: Cabinet,
  personId: string,
  code: string,
  now: number,
): Promise<boolean> {
  const given = plain(code);
  return /^\d{6}$/.test(given)
    ? takeTimedCode(cabinet, personId, given, now)
    : cabinet.accounts.takeRecoveryCode(personId, recoveryHash(given));
}

/** A new set; the former codes open nothing any more. */
export async function renewRecoveryCodes(
  accounts: Accounts,
  personId: string,
): Promise<readonly string[]> {
  const codes = newRecoveryCodes();
  await accounts.renewRecoveryCodes(personId, codes.map(recoveryHash));
  return codes;
}

/** A code holds in its own half minute and in the ones beside it: clocks differ. */
async function takeTimedCode(
  { accounts, seal }: Cabinet,
  personId: string,
  token: string,
  now: number,
) {
  const kept = await accounts.secondFactor(personId);
  if (!kept) return false;
  const secret = Secret.fromBase32(seal.open(kept.seed, personId));
  const delta = new TOTP({ secret }).validate({ token, timestamp: now, window: 1 });
  return delta !== null && accounts.takeStep(personId, Math.floor(now / period) + delta);
}

/** Ten codes of 80 random bits, in groups of four letters. */
function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: 10 }, () => {
    const { base32 } = new Secret({ buffer: Uint8Array.from(randomBytes(10)).buffer });
    return base32.match(/.{4}/g)?.join('-') ?? base32;
  });
}

function recoveryHash(code: string): string {
  return sha256(`recovery ${plain(code)}`);
}

/** As typed on any keyboard: Arabic digits, small letters, spaces and hyphens. */
function plain(code: string): string {
  return code
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[\s-]/g, '')
    .toUpperCase();
}
