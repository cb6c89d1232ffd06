// Writes to a newsroom's file and says what was acknowledged; run under a disk that fails.
import { writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { diskFaultOf, openFaultOf, openStore } from '@isnad/store';
import { sourced } from '../../contract/desk-language/desk.ts';

const [file = '', migrationsFolder = '', run = ''] = process.argv.slice(2);
const changes = 40;

/** Straight to the pipe: what was said before a crash was said. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

try {
  const store = openStore({ file, migrationsFolder });
  for (let at = 0; at < changes; at += 1) {
    const id = `${run}-${at}`;
    const proposal = { ...sourced(id), id };
    try {
      const recorded = await store.record(() => ({ proposals: [proposal] }));
      say(`${recorded.ok ? 'acknowledged' : 'refused'} ${id}`);
    } catch (error) {
      say(`fault ${diskFaultOf(error) ?? `unknown ${error}`}`);
    }
    if (at % 10 === 0) say(`read ${(await store.lastSeq()) >= 0}`);
    await pause(0);
  }
  // Folds the log into the file: writes and syncs of another kind.
  await store.forget().catch((error) => say(`fault ${diskFaultOf(error) ?? `unknown ${error}`}`));
  await store.close();
  say('closed');
} catch (error) {
  say(`closed ${openFaultOf(error) ?? diskFaultOf(error) ?? `unknown ${error}`}`);
}
