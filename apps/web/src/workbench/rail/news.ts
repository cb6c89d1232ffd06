/** What the rail tells of what it does not show: news held back, claims out of view. */
import type { Claim } from '@isnad/core';

/** The claims as they stand, except what others changed since `shown`: that still looks as it did. */
export function holdBack(shown: readonly Claim[], now: readonly Claim[], meId: string) {
  const before = new Map(shown.map((claim) => [claim.id, claim]));
  const isNews = ({ id, revision, changedBy }: Claim) =>
    changedBy !== meId && before.get(id)?.revision !== revision;
  return {
    claims: now.flatMap((claim) => (isNews(claim) ? (before.get(claim.id) ?? []) : claim)),
    waiting: now.filter(isNews).length,
  };
}

/** Claims whose first line lies below an edge, nearest first, each once. */
export function claimsBelow(
  places: readonly { readonly claimId: string; readonly first: { readonly top: number } }[],
  bottom: number,
): string[] {
  const above = new Set(places.filter(({ first }) => first.top < bottom).map((p) => p.claimId));
  const below = places.filter(({ claimId }) => !above.has(claimId));
  const ordered = below.sort((one, other) => one.first.top - other.first.top);
  return [...new Set(ordered.map(({ claimId }) => claimId))];
}
