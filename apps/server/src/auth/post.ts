/** Posts letters by SMTP. */

import type { Letter } from '@isnad/api';
import { createTransport } from 'nodemailer';
import type { PostOffice } from '../start/outside.ts';

/** ms; a post office that does not answer must not hold up whoever writes. */
const patience = 10_000;

/** Rejects when the post office does not take the letter. */
export function openPost({ url, from }: PostOffice): (letter: Letter) => Promise<void> {
  const waits = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience };
  const transport = createTransport({
    url,
    ...waits,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (letter) => {
    await transport.sendMail({ ...letter, from });
  };
}
