// How long `npm start` takes to its first answer when everything is installed, built and seeded.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Newsroom } from '../newsroom.ts';
import { hold, measure } from './rig.ts';

const folder = await mkdtemp(join(tmpdir(), 'isnad-bench-'));

async function startToFirstAnswer(): Promise<number> {
  const newsroom = new Newsroom(folder, ['npm', 'start']);
  const startedAt = performance.now();
  await newsroom.start();
  const time = performance.now() - startedAt;
  await newsroom.stop();
  return time;
}

hold(await measure('warm npm start', 5, startToFirstAnswer), 5000);
await rm(folder, { recursive: true });
