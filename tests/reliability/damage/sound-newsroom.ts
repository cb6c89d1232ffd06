// A small newsroom that has one of everything: a report, a kept file, a confidential source.
import { randomUUID } from 'node:crypto';
import { openStore, type Proposal, type Store } from '@isnad/store';
import {
  approved,
  evidenced,
  founded,
  happens,
  imported,
  marked,
  migrationsFolder,
  published,
  sha256,
  sourced,
  tell,
  untilSubmitted,
} from '../../contract/desk-language.ts';

/** The file that an article was imported from. */
export const keptFile = Buffer.from('النص كما وصل إلى المكتب، حرفاً بحرف.');

export async function makeSoundNewsroom(file: string): Promise<void> {
  const store = openStore({ file, migrationsFolder });
  await tell(store, founded(), ...untilSubmitted('visit', 'trade'), approved('trade'));
  await tell(store, ...published('visit', 'trade', 1));
  await importWithFile(store);
  await tell(store, marked('gas', 'war', 1), marked('arms', 'war', 2));
  await addConfidential(store);
  await tell(store, evidenced('gas', 'insider', 'gas-evidence'));
  await store.close();
}

async function importWithFile(store: Store): Promise<void> {
  const hash = sha256(keptFile);
  const handed = imported('war') as Extract<Proposal, { type: 'articleImported' }>;
  const version = { ...handed.payload.version, originalHash: hash };
  const proposal = { ...handed, payload: { ...handed.payload, version } };
  const attachment = { sha256: hash, mediaType: 'text/plain', bytes: keptFile };
  await store.record(() => ({ proposals: [proposal], attachments: [attachment] }));
}

async function addConfidential(store: Store): Promise<void> {
  const none = { publisher: null, author: null, url: null, publishedOn: null };
  const identity = { title: 'موظف في الوزارة', ...none, language: null, repeatsId: null };
  const salt = randomUUID();
  const named = sourced('insider', { ...identity, title: '', confidential: true });
  const details = (named as Extract<Proposal, { type: 'sourceAdded' }>).payload.details;
  const identityHash = sha256(`${salt}\n${JSON.stringify(identity)}`);
  const proposal = happens('sourceAdded', 'insider', { details, identityHash });
  const kept = { sourceId: 'insider', kept: { identity, salt } };
  await store.record(() => ({ proposals: [proposal], identities: [kept] }));
}
