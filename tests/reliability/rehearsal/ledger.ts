// What the server has acknowledged, held against what its file knows.
import { DatabaseSync } from 'node:sqlite';
import { type Finding, verifyFile } from '@isnad/store';
import { migrationsFolder } from '../../contract/desk-language.ts';

/** Event ids by whether their change was acknowledged; asked of the file itself. */
export class Ledger {
  readonly acknowledged = new Set<string>();

  /** Acknowledged changes that the journal does not know. */
  lostIn(file: string): string[] {
    const known = new Set(idsIn(file));
    return [...this.acknowledged].filter((id) => !known.has(id));
  }
}

export function idsIn(file: string): string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const ids = database.prepare('SELECT id FROM event').all();
  database.close();
  return ids.map(({ id }) => String(id));
}

/** Everything that `isnad verify` looks at; of a long journal `isQuick` reads the pages only. */
export async function faultsIn(file: string, isQuick = false): Promise<readonly Finding[]> {
  const order = { file, migrationsFolder, isQuick, head: null };
  return (await verifyFile(order, () => undefined)).findings;
}
