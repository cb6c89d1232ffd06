/** The fingerprint that binds approvals, texts and reports to their exact content. */

import { createHash } from 'node:crypto';

/** SHA-256 (FIPS 180-4) of UTF-8 text or bytes, lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
