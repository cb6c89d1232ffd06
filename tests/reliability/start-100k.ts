// How long a newsroom with a hundred thousand claims takes from the start to its first answer.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtServer, Newsroom } from '../newsroom.ts';
import { fillNewsroom } from './rehearsal/large-newsroom.ts';
import { amountOf, conclude, share } from './rehearsal/outcome.ts';

const claims = amountOf('claims', 100_000);
const rounds = amountOf('rounds', 5);
/** Filling takes minutes: a folder named in ISNAD_LARGE is filled once and kept. */
const kept = process.env.ISNAD_LARGE;
const folder = kept ?? (await mkdtemp(join(tmpdir(), 'isnad-large-')));
const database = join(folder, 'isnad.sqlite');
if (!existsSync(database)) await fillNewsroom(database, claims);

const times: number[] = [];
let entries = 0;
for (let round = 0; round < rounds; round += 1) {
  const newsroom = new Newsroom(folder, builtServer);
  const startedAt = performance.now();
  await newsroom.start();
  times.push(performance.now() - startedAt);
  const health = await fetch(`${newsroom.url}/healthz`);
  entries = ((await health.json()) as { entries: number }).entries;
  await newsroom.stop();
}
if (!kept) await rm(folder, { recursive: true });
const slowest = share(times, 1);
conclude({
  name: 'start with many claims',
  figures: { claims, entries, rounds, median: share(times, 0.5), slowest },
  musts: { 'there are claims': entries > claims, 'it serves within 2 s': slowest <= 2000 },
});
