/** What of a claim is seen on the sheet: its colour, its words, its place in reading order. */
import type { Appearance, Claim, Scale } from '@isnad/core';
import { findRating } from '@isnad/core';
import { cutOverlaps, type PaintMark, type Tone } from '@isnad/highlighter';
import { quoteOf, type Span } from '@isnad/text';
import { judgedWords } from './unsettled.ts';

/** The colour of a claim's verdict; a claim without one is still being checked. */
export function toneOf(claim: Pick<Claim, 'verdict'>, scale: Scale): Tone {
  const key = claim.verdict?.rating;
  return (key ? findRating(scale, key)?.tone : null) ?? 'pending';
}

export function spansOf({ target }: Appearance): Span[] {
  return target.segments.map(({ start, end }) => ({ start, end }));
}

/** The claim's places in one version; words of an older version are not painted on a newer one. */
export function appearancesIn(claim: Claim, versionId: string): Appearance[] {
  return claim.appearances.filter(({ target }) => target.versionId === versionId);
}

export function marksOf(
  claims: readonly Claim[],
  versionId: string,
  scale: Scale,
): readonly PaintMark[] {
  return claims.map((claim) => ({
    id: claim.id,
    spans: appearancesIn(claim, versionId).flatMap(spansOf),
    tone: toneOf(claim, scale),
  }));
}

/** Standing claims by the place of their first words; those without words in this version come last. */
export function inReadingOrder(claims: readonly Claim[], versionId: string): Claim[] {
  const start = (claim: Claim) =>
    Math.min(
      ...appearancesIn(claim, versionId)
        .flatMap(spansOf)
        .map((span) => span.start),
    );
  const standing = claims.filter((claim) => !claim.withdrawn);
  return standing.sort((one, other) => {
    const [first, second] = [start(one), start(other)];
    return first === second ? one.number - other.number : first < second ? -1 : 1;
  });
}

/** How many claims lie over each other where a claim is the innermost; only three and more count. */
export function depthsOf(marks: readonly PaintMark[]): ReadonlyMap<string, number> {
  const intervals = marks.flatMap(({ id, spans }) => spans.map((span) => ({ id, ...span })));
  const depths = new Map<string, number>();
  for (const { ids } of cutOverlaps(intervals)) {
    const innermost = ids.at(-1);
    if (innermost === undefined || ids.length < 3) continue;
    depths.set(innermost, Math.max(depths.get(innermost) ?? 0, ids.length));
  }
  return depths;
}

/** The words of the claim's first appearance, as they were judged. */
export function firstQuote({ appearances }: Claim): string {
  const [first] = appearances;
  return first ? quoteOf(judgedWords(first)) : '';
}
