/** What may be seen of confidential sources: of the source itself, and of its words in a claim. */

import { type Claim, maySeeIdentity, type Source, sourceSeenBy } from '@isnad/core';
import type { SignedIn } from '../context.ts';

/** Claims with the sources they stand on, all as whoever asks may see them. */
export interface SeenClaims {
  readonly claims: Claim[];
  /** Each source once. */
  readonly sources: Source[];
}

/** A confidential source's own words can tell who spoke: they are hidden with the name. */
export async function seenBy(
  { store, person }: SignedIn,
  claims: readonly Claim[],
): Promise<SeenClaims> {
  const ids = claims.flatMap(({ evidence }) => evidence.map(({ sourceId }) => sourceId));
  const sources = await store.sourcesById([...new Set(ids)]);
  const seen = sources.map((source) => sourceSeenBy(person, source));
  const hidden = new Set(
    sources.filter((source) => !maySeeIdentity(person, source)).map(({ id }) => id),
  );
  if (hidden.size === 0) return { claims: [...claims], sources: seen };
  return { claims: claims.map((claim) => withoutWordsOf(hidden, claim)), sources: seen };
}

function withoutWordsOf(hidden: ReadonlySet<string>, claim: Claim): Claim {
  const evidence = claim.evidence.map((item) =>
    hidden.has(item.sourceId) ? { ...item, passage: '', translation: '', note: '' } : item,
  );
  return { ...claim, evidence };
}
