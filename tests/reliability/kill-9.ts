// The power button at random moments: whatever the server acknowledged must still be there.
import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { builtServer } from '../newsroom.ts';
import { Fault, type Hand, LostLine } from './rehearsal/hand.ts';
import { faultsIn, Ledger } from './rehearsal/ledger.ts';
import { amountOf, conclude, type Outcome, share } from './rehearsal/outcome.ts';
import { importLongArticle, openStaffed } from './rehearsal/staffed-newsroom.ts';
import { addSource, carryOneClaim, type Work } from './rehearsal/writing.ts';

const sentencesPerArticle = 400;

/** `rounds` kills; each round works on until the server is gone, and asks the file afterwards. */
export async function killRepeatedly(
  rounds: number,
  checkers = 8,
  command: readonly string[] = builtServer,
): Promise<Outcome> {
  const staffed = await openStaffed({ checkers, command });
  const { newsroom, folder, database, hands } = staffed;
  const [first] = hands;
  if (!first) throw new Error('nobody came in');
  const ledger = new Ledger();
  const sourceId = await addSource(first);
  const readyTimes: number[] = [];
  let [lost, unsound, faults] = [0, 0, 0];
  let work: Work | null = null;
  for (let round = 0; round < rounds; round += 1) {
    if (round % 10 === 0) work = await freshWork(first, ledger, sourceId);
    const killing = new AbortController();
    const working = hands.map((hand) => writeUntil(killing.signal, hand, work as Work));
    await pause(30 + Math.random() * 1470);
    await newsroom.kill9();
    killing.abort();
    faults += (await Promise.all(working)).reduce((sum, count) => sum + count, 0);
    lost += ledger.lostIn(database).length;
    unsound += (await faultsIn(database, true)).length;
    const startedAt = performance.now();
    await newsroom.start();
    readyTimes.push(performance.now() - startedAt);
  }
  await newsroom.stop();
  const findings = await faultsIn(database);
  const entries = ledger.acknowledged.size;
  await rm(folder, { recursive: true });
  return {
    name: 'kill -9 under load',
    figures: {
      rounds,
      acknowledged: entries,
      lost,
      unsound,
      faults,
      ready95: share(readyTimes, 0.95),
    },
    musts: {
      'something was acknowledged': entries > 0,
      'nothing acknowledged is lost': lost === 0,
      'no file is damaged': unsound === 0 && findings.length === 0,
      'nobody was answered with a fault': faults === 0,
    },
  };
}

async function freshWork(hand: Hand, ledger: Ledger, sourceId: string): Promise<Work> {
  const article = await importLongArticle(hand, sentencesPerArticle * 10);
  return { article, ledger, sourceId, free: [...Array(sentencesPerArticle * 10).keys()].values() };
}

/** Goes on until the line breaks; answers how many faults the server admitted. */
async function writeUntil(signal: AbortSignal, hand: Hand, work: Work): Promise<number> {
  while (!signal.aborted) {
    try {
      await carryOneClaim(work, (path, input) => hand.change(path, input));
    } catch (error) {
      if (error instanceof Fault) return 1;
      if (!(error instanceof LostLine)) throw error;
      return 0;
    }
  }
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  conclude(await killRepeatedly(amountOf('rounds', 200)));
}
