// The disk fills up and is freed again under a server that goes on: on a small disk of its own.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Fault, type Hand } from './rehearsal/hand.ts';
import { faultsIn, Ledger } from './rehearsal/ledger.ts';
import { amountOf, conclude, type Outcome, skip } from './rehearsal/outcome.ts';
import { importLongArticle, openStaffed, type Staffed } from './rehearsal/staffed-newsroom.ts';
import { addSource, carryOneClaim, type Work } from './rehearsal/writing.ts';

const name = 'a full disk';
const sentences = 4000;

/** A disk of 64 MB in memory; null where this machine does not let us have one. */
function mountSmallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmdirSync(folder);
    return null;
  }
}

/** Takes all the room that is left, down to the last byte. */
function fill(file: string): void {
  const filler = openSync(file, 'a');
  try {
    for (const size of [2 ** 20, 4096, 1]) writeUntilRefused(filler, Buffer.alloc(size));
  } finally {
    closeSync(filler);
  }
}

function writeUntilRefused(filler: number, bytes: Buffer): void {
  try {
    for (;;) writeSync(filler, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}

interface Count {
  refusedPlainly: number;
  otherFaults: number;
  readsWhileFull: number;
  failedReads: number;
  slowestReturn: number;
}

async function write(hand: Hand, work: Work, count: Count, isOpen: () => boolean): Promise<void> {
  while (isOpen()) {
    try {
      await carryOneClaim(work, (path, input) => hand.change(path, input));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      if (error.status === 507 && error.disk === 'full') count.refusedPlainly += 1;
      else count.otherFaults += 1;
      await pause(20);
    }
  }
}

async function oneRound(reader: Hand, filler: string, work: Work, count: Count): Promise<void> {
  await pause(Math.random() * 400);
  const refusedBefore = count.refusedPlainly;
  fill(filler);
  const deadline = performance.now() + 10_000;
  while (count.refusedPlainly === refusedBefore && performance.now() < deadline) {
    await reader
      .ask('article.list')
      .then(() => (count.readsWhileFull += 1))
      .catch(() => (count.failedReads += 1));
    await pause(20);
  }
  const acknowledged = work.ledger.acknowledged.size;
  rmSync(filler);
  const freedAt = performance.now();
  while (work.ledger.acknowledged.size === acknowledged && performance.now() < freedAt + 30_000) {
    await pause(10);
  }
  count.slowestReturn = Math.max(count.slowestReturn, Math.round(performance.now() - freedAt));
}

async function fillRepeatedly(staffed: Staffed, rounds: number): Promise<Outcome> {
  const { newsroom, folder, database, hands } = staffed;
  const [reader, ...writers] = hands;
  if (!reader) throw new Error('nobody came in');
  const ledger = new Ledger();
  const article = await importLongArticle(reader, sentences);
  const sourceId = await addSource(reader);
  const work = { article, ledger, sourceId, free: [...Array(sentences).keys()].values() };
  const count = {
    refusedPlainly: 0,
    otherFaults: 0,
    readsWhileFull: 0,
    failedReads: 0,
    slowestReturn: 0,
  };
  let isOpen = true;
  const working = writers.map((hand) => write(hand, work, count, () => isOpen));
  const filler = join(folder, 'filler');
  for (let round = 0; round < rounds; round += 1) await oneRound(reader, filler, work, count);
  isOpen = false;
  await Promise.all(working);
  const code = await newsroom.stop();
  const [lost, faults] = [ledger.lostIn(database).length, await faultsIn(database)];
  const acknowledged = ledger.acknowledged.size;
  return {
    name,
    figures: { rounds, acknowledged, lost, ...count },
    musts: {
      'something was acknowledged, and refused': acknowledged > 0 && count.refusedPlainly >= rounds,
      'nothing acknowledged is lost': lost === 0,
      'every refusal says that the disk is full': count.otherFaults === 0,
      'reads go on': count.readsWhileFull > 0 && count.failedReads === 0,
      'writes work again within 5 s without a restart': count.slowestReturn <= 5000,
      'the server was the same all along and ends well': code === 0,
      'the newsroom is sound': faults.length === 0,
    },
  };
}

const disk = mountSmallDisk();
if (disk === null) skip(name, 'no disk could be mounted here: run this as root');
else {
  try {
    const staffed = await openStaffed({ checkers: 5, folder: disk });
    conclude(await fillRepeatedly(staffed, amountOf('rounds', 20)));
  } finally {
    execFileSync('umount', ['-l', disk]);
    await rm(disk, { recursive: true, force: true });
  }
}
