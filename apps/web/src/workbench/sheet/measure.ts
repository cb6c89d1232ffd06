/** Measures the sheet once the lines stand: where blocks, lines and claims are, in pixels from its corner. */
import { type Claim, isUnsettled } from '@isnad/core';
import { type Box, lineRects, markerPoint, type SheetMap, spanRects } from '@isnad/highlighter';
import type { Direction, Span } from '@isnad/text';
import { appearancesIn, spansOf } from '../claims/marks.ts';

/** A block with the middle of each of its lines. */
export interface BlockLines extends Span {
  readonly top: number;
  readonly height: number;
  readonly lines: readonly number[];
}

/** Where one appearance of a claim stands. */
export interface ClaimPlace {
  readonly claimId: string;
  readonly appearanceId: string;
  readonly first: Box;
  readonly last: Box;
  /** Where the number goes: its centre and its top. */
  readonly marker: { readonly x: number; readonly y: number };
  /** The boxes of words that a corrected text changed and nobody settled; empty otherwise. */
  readonly changed: readonly Box[];
}

export interface SheetMeasure {
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly BlockLines[];
  readonly places: readonly ClaimPlace[];
}

export const unmeasured: SheetMeasure = { width: 0, height: 0, blocks: [], places: [] };

export function measureSheet(
  map: SheetMap,
  sheet: HTMLElement,
  claims: readonly Claim[],
  versionId: string,
): SheetMeasure {
  const corner = sheet.getBoundingClientRect();
  return {
    width: corner.width,
    height: corner.height,
    blocks: map.blocks.map((block) => ({
      start: block.start,
      end: block.end,
      ...linesOf(block.element, corner),
    })),
    places: spreadMarkers(claims.flatMap((claim) => placesOf(map, corner, claim, versionId))),
  };
}

/** The first and last line of any stretch, from the sheet's corner; null when nothing of it is seen. */
export function linesOfSpans(
  map: SheetMap,
  sheet: HTMLElement,
  spans: readonly Span[],
): { first: Box; last: Box } | null {
  const corner = sheet.getBoundingClientRect();
  const lines = lineRects(spans.flatMap((span) => spanRects(map, span)));
  return lines && { first: within(lines.first, corner), last: within(lines.last, corner) };
}

/** The side on which a stretch ends: that of the block its last letter is in. */
export function directionAt(map: SheetMap, offset: number): Direction {
  const block = map.blocks.find(({ end }) => offset <= end);
  return block && getComputedStyle(block.element).direction === 'ltr' ? 'ltr' : 'rtl';
}

function placesOf(map: SheetMap, corner: DOMRect, claim: Claim, versionId: string): ClaimPlace[] {
  return appearancesIn(claim, versionId).flatMap((appearance) => {
    const spans = spansOf(appearance);
    const rects = spans.flatMap((span) => spanRects(map, span));
    const lines = lineRects(rects);
    if (!lines) return [];
    const changed = isUnsettled(appearance) ? rects.map((rect) => within(rect, corner)) : [];
    const direction = directionAt(map, spans.at(-1)?.end ?? 0);
    const marker = markerPoint(lines.last, direction, corner);
    const first = within(lines.first, corner);
    const last = within(lines.last, corner);
    return [{ claimId: claim.id, appearanceId: appearance.id, first, last, marker, changed }];
  });
}

function linesOf(element: HTMLElement, corner: DOMRect) {
  const box = element.getBoundingClientRect();
  const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight);
  const count = Math.max(1, Math.round(box.height / lineHeight));
  const top = box.top - corner.top;
  const lines = Array.from({ length: count }, (_, at) => top + ((at + 0.5) * box.height) / count);
  return { top, height: box.height, lines };
}

function within(box: Box, corner: DOMRect): Box {
  return {
    top: box.top - corner.top,
    bottom: box.bottom - corner.top,
    left: box.left - corner.left,
    right: box.right - corner.left,
  };
}

const markerWidth = 17;

/** Claims that end at the same word would hide each other's number: later ones step aside. */
export function spreadMarkers(places: readonly ClaimPlace[]): ClaimPlace[] {
  const placed: ClaimPlace[] = [];
  for (const place of places) {
    let { x } = place.marker;
    const clashes = () =>
      placed.some(
        ({ marker }) =>
          Math.abs(marker.y - place.marker.y) < 12 && Math.abs(marker.x - x) < markerWidth,
      );
    while (clashes()) x += markerWidth;
    placed.push({ ...place, marker: { x, y: place.marker.y } });
  }
  return placed;
}
