/** The newsroom's memory: SQLite through Drizzle, a journal that is only added to, and its rows. */
export type { Accounts } from './account/accounts.ts';
export type { ApiToken } from './account/api-token.ts';
export type { Invitation } from './account/link.ts';
export type { Profile } from './account/people.ts';
export type { SessionLine } from './account/session.ts';
export type { WaitAfter } from './account/tries.ts';
export {
  BackupFault,
  type BackupFaultName,
  type Progress,
  type Told,
} from './backup/backup-fault.ts';
export type { Manifest } from './backup/manifest.ts';
export { type Restored, type RestoreOrder, restoreBackup } from './backup/restore.ts';
export { isSealed as isSealedBackup } from './backup/seal.ts';
export { type BackupOrder, type TakenBackup, takeBackup } from './backup/take.ts';
export type { Database } from './database.ts';
export { type DiskFaultName, diskFaultOf } from './disk-fault.ts';
export type { JournalFault, Verification } from './journal/verify.ts';
export { isLong as isLongToCheck, type StorePlace } from './open.ts';
export { OpenFault, type OpenFaultName, openFaultOf } from './open-fault.ts';
export type {
  Attachment,
  Decision,
  DeskReader,
  KeptIdentity,
  Proposal,
  Recorded,
  Subject,
} from './proposal.ts';
export type { Twin, VersionLine } from './read/article.ts';
export type { HistoryPage } from './read/history.ts';
export type { HomePage, HomeRow } from './read/home.ts';
export type { PublishedReport } from './read/publication.ts';
export type { SourceSearch } from './read/source.ts';
export type { Decide } from './record.ts';
export type { Match } from './replay.ts';
export { authTables } from './schema/person.ts';
export { openStore, type Store } from './store.ts';
export { UpgradeFault } from './upgrade.ts';
export type { Finding, FindingName } from './verify/finding.ts';
export { readStamp, type Stamp } from './verify/stamp.ts';
export { type Verified, type VerifyOrder, verifyFile } from './verify/verify.ts';
