import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore } from '@isnad/store';
import { describe, expect, test } from 'vitest';
import {
  approved,
  fileIn,
  founded,
  freshFolder,
  migrations,
  migrationsFolder,
  openIn,
  published,
  tamper,
  tell,
  untilSubmitted,
} from './desk-language.ts';

/** The migrations as an earlier program had them: only the first `count`. */
async function earlierMigrations(count: number): Promise<string> {
  const folder = join(await freshFolder(), 'drizzle');
  await cp(migrationsFolder, folder, { recursive: true });
  const list = join(folder, 'meta', '_journal.json');
  const { entries, ...rest } = JSON.parse(await readFile(list, 'utf8'));
  await writeFile(list, JSON.stringify({ ...rest, entries: entries.slice(0, count) }));
  for (const tag of migrations.slice(count)) await rm(join(folder, `${tag}.sql`));
  return folder;
}

/** A newsroom that an earlier program wrote, with a published claim in it. */
async function olderNewsroom(count: number): Promise<string> {
  const folder = await freshFolder();
  const earlier = await earlierMigrations(count);
  const store = openStore({ file: fileIn(folder), migrationsFolder: earlier });
  await tell(store, founded(), ...untilSubmitted('visit', 'trade'), approved('trade'));
  await tell(store, ...published('visit', 'trade', 1));
  await store.close();
  return folder;
}

const earlierSchemas = migrations.slice(0, -1).map((tag, index) => [tag, index + 1] as const);

describe.each(earlierSchemas)('a newsroom as %s left it', (_tag, count) => {
  test('opens with everything in it', async () => {
    const store = openIn(await olderNewsroom(count));
    expect(await store.claim('trade')).toMatchObject({ stage: 'published', number: 1 });
    expect(await store.verifyJournal()).toMatchObject({ ok: true });
    expect(await store.projectionsMatchJournal()).toMatchObject({ ok: true });
  });
});

describe('rows that earlier rules made', () => {
  const outdated = `UPDATE claim SET state = json_remove(state, '$.removedEvidence'),
    stage = 'open'; PRAGMA user_version = ${migrations.length - 1}`;

  test('are made anew from the journal', async () => {
    const folder = await olderNewsroom(migrations.length);
    tamper(folder, outdated);
    const store = openIn(folder);
    expect(await store.claim('trade')).toMatchObject({ removedEvidence: [], stage: 'published' });
    expect(await store.projectionsMatchJournal()).toMatchObject({ ok: true });
  });

  test('are left alone, and so is the stamp, when the journal cannot be replayed', async () => {
    const folder = await olderNewsroom(migrations.length);
    tamper(
      folder,
      `DROP TRIGGER event_never_removed; DELETE FROM event WHERE type = 'claimMarked';
      ${outdated}`,
    );
    const again = () => openStore({ file: fileIn(folder), migrationsFolder });
    expect(again).toThrow('cannot be replayed');
    expect(again).toThrow('cannot be replayed');
  });
});
