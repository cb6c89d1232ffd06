/** Holds the rows of one table against those that the journal gives. */

import { getTableName } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from '../database.ts';
import type { FindingName } from './finding.ts';

/** A row that does not follow from the journal; `row` counts the kept ones from 1, by key. */
export interface RowFault {
  readonly fault: Extract<FindingName, 'row-differs' | 'row-missing' | 'row-extra'>;
  readonly table: string;
  readonly row: number;
  readonly key: string;
}

type Row = readonly unknown[];

/** Walks both tables along their key, side by side. */
export function* rowFaults(
  kept: Database,
  replayed: Database,
  table: SQLiteTable,
): Generator<RowFault> {
  const name = getTableName(table);
  const width = keyWidth(replayed, name);
  const [ours, theirs] = [rowsOf(kept, name, width), rowsOf(replayed, name, width)];
  try {
    yield* sideBySide(name, width, ours, theirs);
  } finally {
    // Whoever has seen enough leaves no query open behind them.
    ours.return(undefined);
    theirs.return(undefined);
  }
}

type Rows = Generator<Row, undefined>;

function* sideBySide(name: string, width: number, ours: Rows, theirs: Rows): Generator<RowFault> {
  let [one, other] = [ours.next(), theirs.next()];
  for (let row = 1; !(one.done && other.done); ) {
    const order = compareKeys(one.value, other.value, width);
    const here = { table: name, row, key: keyOf(order <= 0 ? one.value : other.value, width) };
    if (order < 0) yield { fault: 'row-extra', ...here };
    if (order > 0) yield { fault: 'row-missing', ...here };
    const differs = order === 0 && JSON.stringify(one.value) !== JSON.stringify(other.value);
    if (differs) yield { fault: 'row-differs', ...here };
    if (order <= 0) [one, row] = [ours.next(), row + 1];
    if (order >= 0) other = theirs.next();
  }
}

/** Every key stands in the first column or the first two. */
function keyWidth({ $client }: Database, name: string): number {
  const count = 'SELECT count(*) FROM pragma_table_info(?) WHERE pk > 0';
  return Number($client.prepare(count).pluck().get(name));
}

function* rowsOf({ $client }: Database, name: string, width: number): Generator<Row, undefined> {
  const key = width === 1 ? '1' : '1, 2';
  const statement = $client.prepare(`SELECT * FROM "${name}" ORDER BY ${key}`).raw();
  yield* statement.iterate() as IterableIterator<Row>;
}

function compareKeys(one: Row | undefined, other: Row | undefined, width: number): number {
  if (!one || !other) return one ? -1 : 1;
  for (let column = 0; column < width; column += 1) {
    const order = compare(one[column], other[column]);
    if (order !== 0) return order;
  }
  return 0;
}

/** As SQLite orders them: numbers by value, texts by their bytes. */
function compare(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return Buffer.compare(Buffer.from(String(one)), Buffer.from(String(other)));
}

function keyOf(row: Row | undefined, width: number): string {
  return row?.slice(0, width).join(' ') ?? '';
}
