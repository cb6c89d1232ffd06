/** Keeps who a confidential source is out of the journal, which keeps a salted hash instead. */

import { identityOf, noIdentity, type Source, type SourceDetails } from '@isnad/core';
import type { KeptIdentity } from '@isnad/store';
import { sha256 } from '../sha-256.ts';

interface Withheld<Payload> {
  readonly payload: Payload;
  readonly identities: readonly KeptIdentity[];
}

/** A new source as the journal gets it. `newSecret` gives a fresh salt. */
export function withheldDetails(
  sourceId: string,
  details: SourceDetails,
  newSecret: () => string,
): Withheld<{ details: SourceDetails; identityHash?: string }> {
  if (!details.confidential) return { payload: { details }, identities: [] };
  const { identityHash, kept } = sealed(sourceId, details, newSecret());
  return { payload: { details: { ...details, ...noIdentity }, identityHash }, identities: [kept] };
}

/** Changes as the journal gets them; a source that is opened brings its identity with it. */
export function withheldChanges(
  source: Source,
  changes: Partial<SourceDetails>,
  newSecret: () => string,
): Withheld<{ changes: Partial<SourceDetails>; identityHash?: string }> {
  const after = { ...source, ...changes };
  if (!source.confidential) return { payload: { changes }, identities: [] };
  if (!after.confidential) {
    const erased = { sourceId: source.id, kept: null };
    return { payload: { changes: { ...changes, ...identityOf(after) } }, identities: [erased] };
  }
  const same = JSON.stringify(identityOf(source)) === JSON.stringify(identityOf(after));
  const known = Object.entries(changes).filter(([key]) => !(key in noIdentity));
  const rest: Partial<SourceDetails> = Object.fromEntries(known);
  if (same) return { payload: { changes: rest }, identities: [] };
  const { identityHash, kept } = sealed(source.id, after, newSecret());
  return { payload: { changes: rest, identityHash }, identities: [kept] };
}

function sealed(sourceId: string, details: SourceDetails, salt: string) {
  const identity = identityOf(details);
  const identityHash = sha256(`${salt}\n${JSON.stringify(identity)}`);
  return { identityHash, kept: { sourceId, kept: { identity, salt } } };
}
