/** Checks a whole newsroom, from the pages of its file to every row, and names each fault. */

import BetterSqlite3 from 'better-sqlite3';
import { getTableName } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Told } from '../backup/backup-fault.ts';
import { headOf, type Manifest } from '../backup/manifest.ts';
import type { Database } from '../database.ts';
import { faultyEntries } from '../journal/verify.ts';
import { besideReplay, derivedTables } from '../replay.ts';
import { checkAttachments, checkIdentities, checkPublications, checkVersions } from './contents.ts';
import { checkKeys, checkPages, checkSchema, checkStamps } from './file.ts';
import { type Finding, isUnreadable, readable } from './finding.ts';
import { rowFaults } from './rows.ts';

/** What is to be checked. */
export interface VerifyOrder {
  /** A newsroom's file; a running server may have it open. */
  readonly file: string;
  readonly migrationsFolder: string;
  /** Only the file: whose it is, its tables, pages and keys. */
  readonly isQuick: boolean;
  /** An entry noted down elsewhere, that the journal must still contain; null: none. */
  readonly head: { readonly seq: number; readonly hash: string } | null;
}

/** What was found; without findings the newsroom is sound. */
export interface Verified {
  readonly findings: readonly Finding[];
  /** The newest entry: noted down elsewhere, it proves later that nothing was taken away. */
  readonly head: Manifest['head'];
}

/** Faults of rows named at most per table: one fault of the rules may touch all of them. */
const most = 100;

/** Reads one moment and changes nothing. Throws only what is no fault of the file. */
export async function verifyFile(order: VerifyOrder, told: Told): Promise<Verified> {
  let client: BetterSqlite3.Database | null = null;
  try {
    client = new BetterSqlite3(order.file, { readonly: true, fileMustExist: true, timeout: 5000 });
    client.exec('BEGIN');
    const findings = await findAll(client, order, told);
    return { findings, head: headIn(client) };
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    const place = `${order.file}: ${error.message}`;
    return { findings: [{ fault: 'not-readable', place }], head: null };
  } finally {
    client?.close();
  }
}

async function findAll(
  client: BetterSqlite3.Database,
  order: VerifyOrder,
  told: Told,
): Promise<Finding[]> {
  const { migrationsFolder } = order;
  told({ step: 'check', part: 0 });
  const stamps = [...readable('sqlite_master', () => checkStamps(client, migrationsFolder))];
  const findings = [
    ...stamps,
    ...readable('sqlite_master', () => checkSchema(client, migrationsFolder)),
    ...readable('integrity_check', () => checkPages(client)),
    ...readable('foreign_key_check', () => checkKeys(client)),
  ];
  if (order.isQuick) return findings;
  const db = drizzle(client, { casing: 'snake_case' });
  told({ step: 'journal', part: 0 });
  findings.push(...(await checkJournal(db)), ...checkHead(client, order));
  told({ step: 'rows', part: 0 });
  for (const [place, check] of contents) findings.push(...readable(place, () => check(client)));
  // Rows of another program's version follow from rules that this one does not have.
  const isOurs = stamps.every(({ fault }) => fault === 'migration-list');
  if (isOurs) findings.push(...readable('event', () => checkRows(db, migrationsFolder, told)));
  return findings;
}

const contents = [
  ['attachment', checkAttachments],
  ['article_version', checkVersions],
  ['publication', checkPublications],
  ['source_identity', checkIdentities],
] as const;

async function checkJournal(db: Database): Promise<Finding[]> {
  const found: Finding[] = [];
  try {
    for await (const { seq, fault } of faultyEntries(db))
      found.push({ fault, place: `event ${seq}` });
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    found.push({ fault: 'not-readable', place: `event: ${error.message}` });
  }
  return found;
}

function* checkHead(client: BetterSqlite3.Database, { head }: VerifyOrder): Generator<Finding> {
  if (!head) return;
  yield* readable('event', function* () {
    const found = client.prepare('SELECT hash FROM event WHERE seq = ?').pluck().get(head.seq);
    if (found !== head.hash) yield { fault: 'other-head', place: `event ${head.seq}` };
  });
}

function checkRows(db: Database, migrationsFolder: string, told: Told): Finding[] {
  const { seq: last } = headOf(db.$client) ?? { seq: 1 };
  return besideReplay(
    db,
    migrationsFolder,
    (scratch, refused) => [
      ...refused.slice(0, most).map(refusedAt),
      ...derivedTables.flatMap((table) => [...checkTable(db, scratch, table)]),
    ],
    (seq) => told({ step: 'replay', part: seq / last }),
  );
}

function refusedAt(seq: number): Finding {
  return { fault: 'entry-refused', place: `event ${seq}` };
}

function checkTable(db: Database, scratch: Database, table: SQLiteTable): Generator<Finding> {
  const name = getTableName(table);
  return readable(name, function* () {
    let named = 0;
    for (const { fault, key } of rowFaults(db, scratch, table)) {
      if (named === most) return;
      named += 1;
      yield { fault, place: `${name} ${key}` };
    }
  });
}

function headIn(client: BetterSqlite3.Database): Manifest['head'] {
  try {
    return headOf(client);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return null;
  }
}
