// Backups while eight checkers write: each restored elsewhere must be the newsroom of one moment.
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Hand } from './rehearsal/hand.ts';
import { faultsIn, Ledger } from './rehearsal/ledger.ts';
import { amountOf, conclude, share } from './rehearsal/outcome.ts';
import { importLongArticle, openStaffed } from './rehearsal/staffed-newsroom.ts';
import { addSource, carryOneClaim } from './rehearsal/writing.ts';

const rounds = amountOf('rounds', 20);
const sentences = 4000;
const runFile = promisify(execFile);

const { newsroom, folder, database, hands } = await openStaffed({ checkers: 8 });
const [first] = hands;
if (!first) throw new Error('nobody came in');
const ledger = new Ledger();
const article = await importLongArticle(first, sentences);
const sourceId = await addSource(first);
const work = { article, ledger, sourceId, free: [...Array(sentences).keys()].values() };
const times = { quiet: [] as number[], during: [] as number[] };
let [isOpen, phase]: [boolean, keyof typeof times] = [true, 'quiet'];

async function write(hand: Hand): Promise<void> {
  while (isOpen) {
    await carryOneClaim(work, async (path, input) => {
      const [sentAt, sentIn] = [performance.now(), phase];
      const said = await hand.change(path, input);
      times[sentIn].push(performance.now() - sentAt);
      return said as never;
    });
    await pause(100);
  }
}

/** The commands as a person types them; the passphrase seals every second backup. */
async function isnad(words: readonly string[], dataFolder: string, passphrase: string) {
  const env = { ...process.env, ISNAD_DATA: dataFolder, ISNAD_PASSPHRASE: passphrase };
  await runFile(process.execPath, ['apps/server/dist/isnad.js', ...words], { env });
}

function entriesOf(file: string, last: number): string {
  const reading = new DatabaseSync(file, { readOnly: true });
  const rows = reading.prepare('SELECT * FROM event WHERE seq <= ? ORDER BY seq').all(last);
  reading.close();
  return JSON.stringify(rows);
}

function lastSeq(file: string): number {
  const reading = new DatabaseSync(file, { readOnly: true });
  const row = reading.prepare('SELECT max(seq) AS last FROM event').get();
  reading.close();
  return Number(row?.last);
}

const working = hands.map(write);
await pause(3000);
let [differing, unsound, missing] = [0, 0, 0];
for (let round = 0; round < rounds; round += 1) {
  const passphrase = round % 2 === 0 ? '' : 'a passphrase for the rehearsal';
  const file = join(folder, `${randomUUID()}.backup`);
  const before = [...ledger.acknowledged];
  phase = 'during';
  await isnad(['backup', file], folder, passphrase);
  phase = 'quiet';
  const elsewhere = await mkdtemp(join(tmpdir(), 'isnad-elsewhere-'));
  await isnad(['restore', file], elsewhere, passphrase);
  const restored = join(elsewhere, 'isnad.sqlite');
  const last = lastSeq(restored);
  if (entriesOf(restored, last) !== entriesOf(database, last)) differing += 1;
  const known = new Ledger();
  for (const id of before) known.acknowledged.add(id);
  missing += known.lostIn(restored).length;
  unsound += (await faultsIn(restored)).length;
  await rm(elsewhere, { recursive: true });
  await rm(file);
}
isOpen = false;
await Promise.all(working);
await newsroom.stop();
await rm(folder, { recursive: true });
const [quiet95, during95] = [share(times.quiet, 0.95), share(times.during, 0.95)];
const acknowledged = ledger.acknowledged.size;
conclude({
  name: 'backup while writing',
  figures: { rounds, acknowledged, differing, missing, unsound, quiet95, during95 },
  musts: {
    'something was acknowledged': acknowledged > 0,
    'every restored journal is the original to its moment': differing === 0,
    'what was acknowledged before the backup is in it': missing === 0,
    'rows, hashes and chain of every restored newsroom agree': unsound === 0,
  },
});
