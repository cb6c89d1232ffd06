// Damage by a hand: rows, journal entries, guards and stamps that somebody changed.
import { type Damage, damage } from './damage.ts';
import { pastTheGuards, sql } from './plant.ts';

const swapped = (column: string, one: string, other: string) =>
  `UPDATE claim SET ${column} = other.${column} FROM (SELECT id, ${column} FROM claim) AS other
    WHERE (claim.id, other.id) IN (VALUES ('${one}', '${other}'), ('${other}', '${one}'))`;
const edited = (rating: string) => `replace(payload, '"rating":"true"', '"rating":"${rating}"')`;

export const rowDamages: readonly Damage[] = [
  damage(
    'an edited verdict',
    sql(`UPDATE claim SET state = replace(state, '"true"', '"false"') WHERE id = 'trade'`),
    'row-differs',
    /^claim trade$/,
  ),
  damage(
    'a stage that was set by hand',
    sql(`UPDATE claim SET stage = 'open' WHERE id = 'trade'`),
    'row-differs',
    /^claim trade$/,
  ),
  damage(
    'two claims that swapped their contents',
    sql(swapped('state', 'gas', 'arms')),
    'row-differs',
    /^claim (gas|arms)$/,
  ),
  damage(
    'a removed claim',
    sql(`DELETE FROM claim WHERE id = 'arms'`),
    'row-missing',
    /^claim arms$/,
  ),
  damage(
    'an invented claim',
    sql(
      `INSERT INTO claim SELECT 'forged', article_id, 9, revision, stage, assignee_id, priority, submitted_at, state FROM claim WHERE id = 'gas'`,
    ),
    'row-extra',
    /^claim forged$/,
  ),
  damage(
    'a removed journal entry',
    pastTheGuards('DELETE FROM event WHERE seq = 5'),
    'missing-entry',
    /^event 5$/,
  ),
  damage(
    'a removed end of the journal',
    pastTheGuards('DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)'),
    'missing-entry',
    /^event \d+$/,
  ),
  damage(
    'an edited verdict in the journal',
    pastTheGuards(`UPDATE event SET payload = ${edited('false')} WHERE type = 'verdictProposed'`),
    'changed-entry',
    /^event 6$/,
  ),
  damage(
    'two journal entries that swapped their contents',
    pastTheGuards(
      `UPDATE event SET payload = other.payload FROM (SELECT seq, payload FROM event) AS other WHERE other.seq = 9 - event.seq AND event.seq IN (4, 5)`,
    ),
    'changed-entry',
    /^event [45]$/,
  ),
  damage(
    'another hand on a journal entry',
    pastTheGuards(`UPDATE event SET "by" = 'omar' WHERE seq = 2`),
    'changed-entry',
    /^event 2$/,
  ),
  damage(
    'an entry that claims another predecessor',
    pastTheGuards(`UPDATE event SET hash = '${'0'.repeat(64)}' WHERE seq = 3`),
    'changed-entry',
    /^event 3$/,
  ),
  damage(
    'a removed guard of the journal',
    sql('DROP TRIGGER event_never_changed'),
    'schema-changed',
    /^trigger event_never_changed$/,
  ),
  damage(
    'a removed index',
    sql('DROP INDEX event_subject'),
    'schema-changed',
    /^index event_subject$/,
  ),
  damage(
    'a foreign table',
    sql('CREATE TABLE notes (words TEXT)'),
    'schema-changed',
    /^table notes$/,
  ),
  damage(
    'a deleted file',
    sql('DELETE FROM attachment'),
    'attachment-missing',
    /^attachment [0-9a-f]{64} ← article_version war-version$/,
  ),
  damage(
    'an edited text of an article',
    sql(
      `UPDATE article_version SET document = replace(document, '240', '24') WHERE article_id = 'visit'`,
    ),
    'version-changed',
    /^article_version visit-version$/,
  ),
  damage(
    'an edited report',
    sql(`UPDATE publication SET report = '{}'`),
    'publication-changed',
    /^publication slug-visit 1$/,
  ),
  damage(
    'an edited report with a hash that fits',
    sql(
      `UPDATE publication SET report = '{}', hash = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'`,
    ),
    'row-differs',
    /^publication visit 1$/,
  ),
  damage(
    'a source that is found by other words',
    sql(`UPDATE source SET folded = '' WHERE id = 'trade-source'`),
    'row-differs',
    /^source trade-source$/,
  ),
  damage(
    'another name for a confidential source',
    sql(`UPDATE source_identity SET identity = replace(identity, 'موظف', 'مدير')`),
    'identity-changed',
    /^source_identity insider$/,
  ),
  damage(
    'a lost name of a confidential source',
    sql('DELETE FROM source_identity'),
    'identity-missing',
    /^source_identity insider$/,
  ),
  damage(
    'evidence on a source that is not there',
    sql(`UPDATE evidence_source SET source_id = 'nobody' WHERE claim_id = 'gas'`),
    'foreign-key',
    /^evidence_source /,
  ),
  damage(
    'a version stamp set back',
    sql('PRAGMA user_version = 1'),
    'older-database',
    /user_version 1/,
  ),
  damage(
    'a forgotten migration',
    sql(
      'DELETE FROM __drizzle_migrations WHERE created_at = (SELECT max(created_at) FROM __drizzle_migrations)',
    ),
    'migration-list',
    /^\d{4}$/,
  ),
];
