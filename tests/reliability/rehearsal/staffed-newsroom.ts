// A founded newsroom with as many checkers as a run needs, and one long article to work on.
import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addPerson } from '../../../apps/server/src/auth/auth.ts';
import { foundOnce } from '../../../apps/server/src/founding.ts';
import { openHouse } from '../../../apps/server/src/house.ts';
import { builtServer, Newsroom } from '../../newsroom.ts';
import { Hand } from './hand.ts';

const password = 'a passphrase for the rehearsal';

export interface Staffed {
  readonly newsroom: Newsroom;
  readonly folder: string;
  readonly database: string;
  readonly hands: readonly Hand[];
}

export interface Circumstances {
  readonly checkers: number;
  /** Sign-ins of each checker. */
  readonly signIns?: number;
  /** A folder to work in; a fresh one without. */
  readonly folder?: string;
  /** The program and its words; the built server without. */
  readonly command?: readonly string[];
}

/** Started and signed in. */
export async function openStaffed(circumstances: Circumstances): Promise<Staffed> {
  const { checkers, signIns = 1, command = builtServer } = circumstances;
  const folder = circumstances.folder ?? (await mkdtemp(join(tmpdir(), 'isnad-reliability-')));
  const emails = await hire(folder, checkers);
  const newsroom = new Newsroom(folder, command);
  await newsroom.start();
  const hands: Hand[] = [];
  for (const email of emails) {
    for (let turn = 0; turn < signIns; turn += 1) {
      hands.push(await Hand.signIn(newsroom.url, email, password));
    }
  }
  return { newsroom, folder, database: join(folder, 'isnad.sqlite'), hands };
}

async function hire(dataFolder: string, count: number): Promise<string[]> {
  const place = { port: 0, host: '127.0.0.1', publicUrl: null, backups: null };
  const house = await openHouse({ ...place, dataFolder, empty: true });
  const names = { name: 'مكتب التجربة', nameLatin: 'The rehearsal', personName: 'كريم' };
  await foundOnce(house.premises)({ ...names, email: 'karim@desk.example', password });
  const emails = Array.from({ length: count }, (_, at) => `checker-${at}@desk.example`);
  for (const email of emails) {
    const person = { name: email, nameLatin: null, email, role: 'checker' } as const;
    await addPerson(house.premises.auth, person, password);
  }
  await house.close();
  return emails;
}

/** An article of so many sentences, each with words of its own. */
export interface LongArticle {
  readonly articleId: string;
  readonly versionId: string;
  /** Where the words of sentence `at` stand. */
  spanOf(at: number): { readonly start: number; readonly end: number };
}

interface Opened {
  readonly version: { readonly id: string; readonly document: { readonly text: string } };
}

export async function importLongArticle(hand: Hand, sentences: number): Promise<LongArticle> {
  const [articleId, eventId] = [randomUUID(), randomUUID()];
  const words = (at: number) => `بلغ الرقم ${100_000 + at} في هذه الجملة`;
  const text = Array.from({ length: sentences }, (_, at) => `${words(at)}.`).join('\n');
  const draft = { text: `${articleId}\n${text}` };
  const said = await hand.change('article.import', { eventId, articleId, draft, details: {} });
  if (!said.ok) throw new Error(`the article was refused: ${said.refusal}`);
  const { version } = await hand.ask<Opened>('article.open', { articleId });
  const spanOf = (at: number) => {
    const start = version.document.text.indexOf(words(at));
    return { start, end: start + words(at).length };
  };
  return { articleId, versionId: version.id, spanOf };
}
