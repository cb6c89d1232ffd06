/** What carries its own hash: kept files, texts, frozen reports, identities. */

import { hash } from 'node:crypto';
import type BetterSqlite3 from 'better-sqlite3';
import { wordsToFind } from '../identity.ts';
import type { Finding } from './finding.ts';

type Client = BetterSqlite3.Database;

function rows<Row>(client: Client, sql: string): IterableIterator<Row> {
  return client.prepare<[], Row>(sql).iterate();
}

export function* checkAttachments(client: Client): Generator<Finding> {
  const kept = 'SELECT sha256, bytes FROM attachment';
  for (const { sha256, bytes } of rows<{ sha256: string; bytes: Buffer }>(client, kept)) {
    const isSame = hash('sha256', bytes) === sha256;
    if (!isSame) yield { fault: 'attachment-changed', place: `attachment ${sha256}` };
  }
  const missing = `SELECT id, original_hash AS hash FROM article_version
    WHERE original_hash IS NOT NULL AND original_hash NOT IN (SELECT sha256 FROM attachment)`;
  for (const { id, hash } of rows<{ id: string; hash: string }>(client, missing)) {
    yield { fault: 'attachment-missing', place: `attachment ${hash} ← article_version ${id}` };
  }
}

export function* checkVersions(client: Client): Generator<Finding> {
  const sql = "SELECT id, document ->> '$.text' AS text, text_hash AS hash FROM article_version";
  type Version = { id: string; text: string; hash: string };
  for (const { id, text, hash: told } of rows<Version>(client, sql)) {
    const isSame = hash('sha256', text ?? '') === told;
    if (!isSame) yield { fault: 'version-changed', place: `article_version ${id}` };
  }
}

export function* checkPublications(client: Client): Generator<Finding> {
  const sql = 'SELECT slug, revision, report, hash FROM publication';
  type Publication = { slug: string; revision: number; report: string; hash: string };
  for (const { slug, revision, report, hash: told } of rows<Publication>(client, sql)) {
    const isSame = hash('sha256', report) === told;
    if (!isSame) yield { fault: 'publication-changed', place: `publication ${slug} ${revision}` };
  }
}

/** A place never says who a source is: it names the row alone. */
export function* checkIdentities(client: Client): Generator<Finding> {
  const sql = `SELECT source.id, identity, salt, source_identity.folded,
      source.state ->> '$.identityHash' AS told
    FROM source LEFT JOIN source_identity ON source_id = source.id
    WHERE source.confidential AND NOT source.state ->> '$.erased'`;
  for (const row of rows<KeptIdentityRow>(client, sql)) {
    const place = `source_identity ${row.id}`;
    if (row.identity === null) yield { fault: 'identity-missing', place };
    else if (!isAsTold(row, row.identity)) yield { fault: 'identity-changed', place };
  }
  const left = `SELECT source_id AS id FROM source_identity WHERE source_id NOT IN
    (SELECT id FROM source WHERE confidential AND NOT state ->> '$.erased')`;
  for (const { id } of rows<{ id: string }>(client, left)) {
    yield { fault: 'row-extra', place: `source_identity ${id}` };
  }
}

interface KeptIdentityRow {
  readonly id: string;
  readonly identity: string | null;
  readonly salt: string | null;
  readonly folded: string | null;
  readonly told: string | null;
}

function isAsTold({ salt, folded, told }: KeptIdentityRow, identity: string): boolean {
  const isFound = folded === wordsToFind(JSON.parse(identity));
  return isFound && hash('sha256', `${salt}\n${identity}`) === told;
}
