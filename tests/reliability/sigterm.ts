// The server is asked to stop in the middle of the work: it answers or hangs up, and nothing is lost.
import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { type Hand, LostLine } from './rehearsal/hand.ts';
import { faultsIn, Ledger } from './rehearsal/ledger.ts';
import { amountOf, conclude } from './rehearsal/outcome.ts';
import { importLongArticle, openStaffed } from './rehearsal/staffed-newsroom.ts';
import { addSource, carryOneClaim } from './rehearsal/writing.ts';

const rounds = amountOf('rounds', 20);
const sentences = 4000;

const { newsroom, folder, database, hands } = await openStaffed({ checkers: 8 });
const [first] = hands;
if (!first) throw new Error('nobody came in');
const ledger = new Ledger();
const article = await importLongArticle(first, sentences);
const sourceId = await addSource(first);
const work = { article, ledger, sourceId, free: [...Array(sentences).keys()].values() };
let [isOpen, unrecovered, slowest, badExits, reads] = [true, 0, 0, 0, 0];

/** The browser's way: whatever the line broke is sent again under the same id. */
async function write(hand: Hand): Promise<void> {
  while (isOpen) {
    try {
      await carryOneClaim(work, (path, input) => hand.changeUntilAnswered(path, input));
    } catch {
      unrecovered += 1;
    }
  }
}

async function read(hand: Hand): Promise<void> {
  while (isOpen) {
    try {
      await hand.ask('article.list');
      reads += 1;
    } catch (error) {
      if (!(error instanceof LostLine)) unrecovered += 1;
      await pause(50);
    }
  }
}

const working = hands.map((hand, at) => (at % 4 === 0 ? read(hand) : write(hand)));
for (let round = 0; round < rounds; round += 1) {
  await pause(200 + Math.random() * 800);
  const askedAt = performance.now();
  const code = await newsroom.stop();
  slowest = Math.max(slowest, Math.round(performance.now() - askedAt));
  if (code !== 0) badExits += 1;
  await newsroom.start();
}
isOpen = false;
await Promise.all(working);
await newsroom.stop();
const lost = ledger.lostIn(database).length;
const faults = await faultsIn(database);
const acknowledged = ledger.acknowledged.size;
await rm(folder, { recursive: true });
conclude({
  name: 'SIGTERM under load',
  figures: { rounds, acknowledged, reads, lost, unrecovered, badExits, slowestStop: slowest },
  musts: {
    'something was acknowledged and read': acknowledged > 0 && reads > 0,
    'nothing acknowledged is lost': lost === 0,
    'every request that failed recovered by being sent again': unrecovered === 0,
    'every stop ended with 0 within 10 s': badExits === 0 && slowest <= 10_000,
    'the newsroom is sound': faults.length === 0,
  },
});
