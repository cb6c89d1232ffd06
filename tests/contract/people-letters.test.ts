/** Letters: an invitation goes out through a real post office, or is handed over when it is closed. */

import type { HandedLink } from '@isnad/api';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { openStaffedServer, type StaffedServer } from '../fixtures/staff.ts';

let server: StaffedServer;
let postOffice: SMTPServer;
afterEach(async () => {
  await server.close();
  await new Promise<void>((resolve) => postOffice.close(resolve));
});

/** Keeps what it is given; `isOpen` decides whether it takes letters. */
async function openPostOffice(isOpen: boolean): Promise<{ url: string; letters: string[] }> {
  const letters: string[] = [];
  postOffice = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onMailFrom: (_address, _session, done) => done(isOpen ? null : new Error('closed')),
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        letters.push(Buffer.concat(parts).toString('utf8'));
        done();
      });
    },
  });
  const listening = postOffice.listen(0, '127.0.0.1');
  await new Promise((resolve) => listening.once('listening', resolve));
  const address = listening.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { url: `smtp://127.0.0.1:${port}`, letters };
}

async function invite(url: string): Promise<HandedLink> {
  const post = { url, from: 'desk@desk.example' };
  server = await openStaffedServer({ post });
  const asked = { email: 'layla@desk.example', role: 'checker' };
  const answer = await server.admin.visitor.tell('people.invite', asked);
  return (answer as { value: HandedLink }).value;
}

test('an invitation is posted to the one address, with the link', async () => {
  const { url, letters } = await openPostOffice(true);
  const handed = await invite(url);
  expect(handed.isPosted).toBe(true);
  const [letter = ''] = letters;
  const body = Buffer.from(letter.split('\r\n\r\n').slice(1).join(), 'base64').toString('utf8');
  expect(`${letter}\n${body}`.replaceAll('=\r\n', '').replaceAll('=3D', '=')).toContain(
    handed.link,
  );
  expect(letter).toMatch(/^To: layla@desk\.example\r$/m);
  expect(letter).toMatch(/^From: desk@desk\.example\r$/m);
});

test('where the post office takes nothing the link is handed over all the same', async () => {
  const { url } = await openPostOffice(false);
  const handed = await invite(url);
  expect(handed).toMatchObject({ isPosted: false, link: expect.stringContaining('/invitation/') });
});
