/** A browser's search for a text fragment, by the WICG text and apart from our code: collation, not folding. */

import type { Span, TextDocument } from '../document.ts';

interface Terms {
  readonly prefix: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly suffix: string | null;
}

// Browsers compare at the primary level of the collation made for searching: no accents, no case.
const collator = new Intl.Collator('und', { usage: 'search', sensitivity: 'base' });
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The words that a browser would go to for each `text=` of a fragment; null where it finds none. */
export function foundByBrowser(page: TextDocument, fragment: string): (string | null)[] {
  return placesFound(page, fragment).map(
    (place) => place && page.text.slice(place.start, place.end),
  );
}

/** The same as places in the page's text. Throws when the fragment is no directive. */
export function placesFound(page: TextDocument, fragment: string): (Span | null)[] {
  if (!/^:~:text=[!-~]+$/u.test(fragment)) throw new Error(`no text directive: ${fragment}`);
  const directives = fragment.slice(':~:text='.length).split('&text=');
  return directives.map((directive) => placeOf(page, termsOf(directive)));
}

function termsOf(directive: string): Terms {
  const parts = directive.split(',');
  const take = (part: string | undefined) => part && decodeURIComponent(part);
  const prefix = parts[0]?.endsWith('-') ? take(parts.shift()?.slice(0, -1)) : null;
  const suffix = parts.at(-1)?.startsWith('-') ? take(parts.pop()?.slice(1)) : null;
  const [start, end] = parts.map(take);
  if (!start || parts.length > 2) throw new Error(`too many or no terms: ${directive}`);
  return { prefix: prefix ?? null, start, end: end ?? null, suffix: suffix ?? null };
}

function placeOf(page: TextDocument, { prefix, start, end, suffix }: Terms): Span | null {
  for (const first of occurrences(page, start)) {
    if (prefix !== null && !standsBefore(page, prefix, first.start)) continue;
    const lasts = end === null ? [first] : occurrences(page, end);
    const last = lasts.find(
      (place) =>
        (end === null || place.start >= first.end) &&
        (suffix === null || standsAfter(page, suffix, place.end)),
    );
    if (last) return { start: first.start, end: last.end };
  }
  return null;
}

/** Where a term stands in the page, each time within one block and between the edges of words. */
function occurrences(page: TextDocument, term: string): Span[] {
  return page.blocks.flatMap((block) => {
    const edges = edgesOf(page.text.slice(block.start, block.end)).map((at) => block.start + at);
    return edges.flatMap((start, index) =>
      edges
        .slice(index + 1)
        .filter((end) => readsAlike(page.text.slice(start, end), term))
        .slice(0, 1)
        .map((end) => ({ start, end })),
    );
  });
}

function edgesOf(block: string): number[] {
  return [...[...segmenter.segment(block)].map(({ index }) => index), block.length];
}

function standsBefore(page: TextDocument, prefix: string, offset: number): boolean {
  const end = page.text.slice(0, offset).trimEnd().length;
  const block = page.blocks.find((one) => one.start <= end && end <= one.end);
  if (!block) return false;
  const edges = edgesOf(page.text.slice(block.start, end)).map((at) => block.start + at);
  return edges.some((start) => readsAlike(page.text.slice(start, end), prefix));
}

function standsAfter(page: TextDocument, suffix: string, offset: number): boolean {
  const start = page.text.length - page.text.slice(offset).trimStart().length;
  const block = page.blocks.find((one) => one.start <= start && start <= one.end);
  if (!block) return false;
  const edges = edgesOf(page.text.slice(start, block.end)).map((at) => start + at);
  return edges.some((end) => readsAlike(page.text.slice(start, end), suffix));
}

// Cheap doubts first: comparing every stretch by collation would be slow.
function readsAlike(stretch: string, term: string): boolean {
  if (stretch.length > 3 * term.length + 9 || 3 * stretch.length + 9 < term.length) return false;
  if (/^\s|\s$/u.test(stretch)) return false;
  return collator.compare(stretch.replace(/\s+/gu, ' '), term) === 0;
}
