// Whoever damages a newsroom's file: a hand with SQL, or a disk that flips bytes.
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

export type Plant = (file: string) => void;

/** Changes rows the way a person with another program would. */
export function sql(change: string): Plant {
  return (file) => inDatabase(file, (database) => database.exec(change));
}

/** Changes the journal and puts the triggers that guard it back. */
export function pastTheGuards(change: string): Plant {
  return (file) =>
    inDatabase(file, (database) => {
      const found = database.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'");
      const triggers = found.all();
      for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`);
      database.exec(change);
      for (const { sql } of triggers) database.exec(String(sql));
    });
}

/** Flips one bit of the first or the last place at which these words stand. */
export function flipIn(words: string | Buffer, which: 'first' | 'last'): Plant {
  return (file) => {
    const bytes = readFileSync(file);
    const at = which === 'first' ? bytes.indexOf(words) : bytes.lastIndexOf(words);
    if (at < 0) throw new Error('the words to be damaged do not stand in the file');
    bytes.writeUInt8(bytes.readUInt8(at + 2) ^ 1, at + 2);
    writeFileSync(file, bytes);
  };
}

/** Overwrites the pages of a table or index with zeros. */
export function zeroPageOf(name: string): Plant {
  return (file) => {
    const root = inDatabase(file, (database) =>
      Number(
        database.prepare('SELECT rootpage FROM sqlite_master WHERE name = ?').get(name)?.rootpage,
      ),
    );
    const bytes = readFileSync(file);
    bytes.fill(0, (root - 1) * 4096, root * 4096);
    writeFileSync(file, bytes);
  };
}

/** The disk kept only the beginning. */
export function cutTo(part: number): Plant {
  return (file) => truncateSync(file, Math.floor((readFileSync(file).length * part) / 4096) * 4096);
}

/** The index no longer knows a row that its table has: another page is read in its place. */
export function swapRoots(one: string, other: string): Plant {
  return (file) =>
    inDatabase(file, (database) => {
      database.enableDefensive?.(false);
      const root = (name: string) => `(SELECT rootpage FROM sqlite_master WHERE name = '${name}')`;
      database.exec(`PRAGMA writable_schema = ON;
        CREATE TEMP TABLE roots AS SELECT ${root(one)} AS one, ${root(other)} AS other;
        UPDATE sqlite_master SET rootpage = (SELECT other FROM roots) WHERE name = '${one}';
        UPDATE sqlite_master SET rootpage = (SELECT one FROM roots) WHERE name = '${other}'`);
    });
}

function inDatabase<Result>(file: string, work: (database: DatabaseSync) => Result): Result {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  try {
    const result = work(database);
    // In one file, so that damage to its bytes is damage to what is read.
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return result;
  } finally {
    database.close();
  }
}
