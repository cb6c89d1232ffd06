/** Starts the newsroom's server, and stops it without losing a word. */

import { uuidv7 } from 'uuidv7';
import { type House, openHouse } from './house.ts';
import { readSettings, type Settings } from './start/settings.ts';
import { StartFault, sentenceOf, startFaultOf } from './start/start-fault.ts';
import { welcomeBlock } from './start/welcome-block.ts';

/** How long open requests may take to finish once the server is told to stop (ms). */
const patience = 10_000;

async function start(settings: Settings): Promise<void> {
  const house = await openHouse(settings);
  try {
    const url = await house.listen();
    const people = await house.premises.store.people();
    const { isDemo, isFounded } = house;
    const opened = { url, dataFolder: settings.dataFolder, isFounded };
    process.stdout.write(welcomeBlock({ ...opened, tryAs: isDemo ? people : [] }));
  } catch (cause) {
    await house.close();
    throw cause;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void stop(house, 0));
  }
  // After a bug outside every request nothing is certain any more: it is kept, and the server ends.
  for (const bug of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(bug, (cause: unknown) => {
      house.app.log.fatal({ err: cause, errorId: uuidv7() }, bug);
      void stop(house, 1);
    });
  }
}

let isStopping = false;

/** A terminal and npm may both hand the same wish on: the second one must not cut the first short. */
async function stop(house: House, code: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  setTimeout(() => process.exit(code), patience).unref();
  await house.close();
  process.exit(code);
}

function complain(cause: unknown, settings: Settings): void {
  const fault = startFaultOf(cause, settings) ?? new StartFault('unknown', String(cause), cause);
  process.stderr.write(`${sentenceOf(fault)}\n`);
  process.exitCode = 1;
}

const nowhere: Settings = {
  ...{ port: 0, host: '', dataFolder: '' },
  ...{ empty: false, publicUrl: null, backups: null },
};
let settings = nowhere;
try {
  settings = readSettings(process.env, process.argv.slice(2));
  await start(settings);
} catch (cause) {
  complain(cause, settings);
}
