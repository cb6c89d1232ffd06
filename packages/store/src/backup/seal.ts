/** Seals a backup with a passphrase: scrypt for the key, AES-256-GCM chunk by chunk. */

import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { BackupFault } from './backup-fault.ts';

/** The first line of a sealed backup; the second says in JSON how the key is made. */
const greeting = 'ISNAD SEALED BACKUP 1\n';
const headLength = 256;
const chunkLength = 2 ** 20;
const tagLength = 16;
const keyLength = 32;
/** OWASP's first choice for scrypt: 128 MiB, about half a second. */
const cost = { N: 2 ** 17, r: 8, p: 1 };

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);

interface Key {
  /** The whole head: part of every chunk's seal, so that it cannot be exchanged either. */
  readonly head: Buffer;
  readonly key: Buffer;
  /** First seven bytes of every chunk's nonce. */
  readonly prefix: Buffer;
}

/** Whether the file begins as a sealed backup does. */
export async function isSealed(file: string): Promise<boolean> {
  const source = await open(file, 'r');
  try {
    return (await readAt(source, 0, greeting.length)).toString('latin1') === greeting;
  } finally {
    await source.close();
  }
}

/** Writes `from` sealed to `to`, which must not exist; on the disk before it answers. */
export async function seal(from: string, to: string, passphrase: string): Promise<void> {
  const salt = randomBytes(16);
  const prefix = randomBytes(7);
  const said = {
    kdf: 'scrypt',
    ...cost,
    salt: salt.toString('hex'),
    prefix: prefix.toString('hex'),
  };
  const head = Buffer.from((greeting + JSON.stringify(said)).padEnd(headLength - 1).concat('\n'));
  const key = { head, prefix, key: await keyFrom(passphrase, salt) };
  await between(from, to, async (source, target) => {
    await target.write(head);
    const { size } = await source.stat();
    for (let at = 0, chunk = 0; at < size || chunk === 0; at += chunkLength, chunk += 1) {
      const plain = await readAt(source, at, chunkLength);
      await target.write(sealChunk(key, chunk, at + chunkLength >= size, plain));
    }
  });
}

/** The other way; throws `wrong-passphrase`, or `damaged-backup` when any byte was changed. */
export async function unseal(from: string, to: string, passphrase: string): Promise<void> {
  await between(from, to, async (source, target) => {
    const key = await keyOf(await readAt(source, 0, headLength), from, passphrase);
    const { size } = await source.stat();
    const step = chunkLength + tagLength;
    for (let at = headLength, chunk = 0; at < size || chunk === 0; at += step, chunk += 1) {
      const sealed = await readAt(source, at, step);
      const plain = openChunk(key, chunk, at + step >= size, sealed);
      if (!plain) throw new BackupFault(chunk === 0 ? 'wrong-passphrase' : 'damaged-backup', from);
      await target.write(plain);
    }
  });
}

async function keyOf(head: Buffer, file: string, passphrase: string): Promise<Key> {
  try {
    const { N, r, p, salt, prefix } = JSON.parse(head.subarray(greeting.length).toString());
    if (N !== cost.N || r !== cost.r || p !== cost.p) throw new Error('another cost');
    const key = await keyFrom(passphrase, Buffer.from(salt, 'hex'));
    return { head, prefix: Buffer.from(prefix, 'hex'), key };
  } catch (error) {
    throw new BackupFault('damaged-backup', file, error);
  }
}

function keyFrom(passphrase: string, salt: Buffer): Promise<Buffer> {
  return derive(passphrase.normalize('NFKC'), salt, keyLength, { ...cost, maxmem: 2 ** 28 });
}

/** The STREAM construction: number and end are part of the nonce, so chunks can be neither moved nor cut. */
function nonceOf({ prefix }: Key, chunk: number, isLast: boolean): Buffer {
  const tail = Buffer.alloc(5);
  tail.writeUInt32BE(chunk);
  tail.writeUInt8(isLast ? 1 : 0, 4);
  return Buffer.concat([prefix, tail]);
}

function sealChunk(key: Key, chunk: number, isLast: boolean, plain: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key.key, nonceOf(key, chunk, isLast));
  cipher.setAAD(key.head);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function openChunk(key: Key, chunk: number, isLast: boolean, sealed: Buffer): Buffer | null {
  if (sealed.length < tagLength) return null;
  const cipher = createDecipheriv('aes-256-gcm', key.key, nonceOf(key, chunk, isLast));
  cipher.setAAD(key.head);
  cipher.setAuthTag(sealed.subarray(-tagLength));
  try {
    return Buffer.concat([cipher.update(sealed.subarray(0, -tagLength)), cipher.final()]);
  } catch {
    return null;
  }
}

async function between(
  from: string,
  to: string,
  work: (source: FileHandle, target: FileHandle) => Promise<void>,
): Promise<void> {
  const source = await open(from, 'r');
  try {
    const target = await open(to, 'wx', 0o600);
    try {
      await work(source, target);
      await target.sync();
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function readAt(source: FileHandle, position: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await source.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
