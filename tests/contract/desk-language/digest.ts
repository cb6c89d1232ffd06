/** The one digest that versions, reports and attachments are known by. */

import { hash } from 'node:crypto';

/** Lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}
