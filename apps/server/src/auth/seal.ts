/** Secrets that must be read again (seeds of second factors), locked with the key in the data folder. */

import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** `about` binds the secret to its owner: a row copied to another person does not open. */
export interface Seal {
  lock(secret: string, about: string): string;
  /** Throws when it was locked with another key or about somebody else. */
  open(locked: string, about: string): string;
}

/** AES-256-GCM; `nonce.tag.text` in base64url. */
export function makeSeal(secret: string): Seal {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'isnad second factor', 32));
  return {
    lock(text, about) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
      const locked = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      const parts = [nonce, cipher.getAuthTag(), locked];
      return parts.map((part) => part.toString('base64url')).join('.');
    },
    open(locked, about) {
      const parts = locked.split('.').map((part) => Buffer.from(part, 'base64url'));
      const [nonce = Buffer.alloc(0), tag = Buffer.alloc(0), text = Buffer.alloc(0)] = parts;
      const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
      cipher.setAAD(Buffer.from(about)).setAuthTag(tag);
      return Buffer.concat([cipher.update(text), cipher.final()]).toString('utf8');
    },
  };
}
