/** The newsroom's memory: SQLite through Drizzle, a journal that is only added to, and its rows. */
export type { Database } from './database.ts';
export type { JournalFault, Verification } from './journal/verify.ts';
export type { StorePlace } from './open.ts';
export { OpenFault, type OpenFaultName, openFaultOf } from './open-fault.ts';
export type {
  Attachment,
  Decision,
  DeskReader,
  Proposal,
  Recorded,
  Subject,
} from './proposal.ts';
export type { HistoryPage } from './read/history.ts';
export type { HomePage, HomeRow } from './read/home.ts';
export type { PublishedReport } from './read/publication.ts';
export type { SourceSearch } from './read/source.ts';
export type { Decide } from './record.ts';
export type { Match } from './replay.ts';
export { authTables } from './schema/person.ts';
export { openStore, type Store } from './store.ts';
