/** What a comparison shows: what changed with its neighbours, long unchanged stretches folded away. */
import type { ComparedParagraph } from '@isnad/text';

/** Paragraphs in a row that are shown, or that wait behind one button. */
export interface Stretch {
  /** Place of the first one in the comparison: a stable name. */
  readonly at: number;
  readonly paragraphs: readonly ComparedParagraph[];
  readonly isFolded: boolean;
}

/** Unchanged paragraphs that stay in view on either side of a change. */
const neighbours = 1;
/** Fewer are shown outright: a button would take as much room. */
const worthFolding = 2;

export function stretchesOf(paragraphs: readonly ComparedParagraph[]): Stretch[] {
  const shown = paragraphs.map((_, at) =>
    paragraphs.slice(Math.max(0, at - neighbours), at + neighbours + 1).some(isChanged),
  );
  const stretches: Stretch[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    const isShown = shown[at] === true;
    const next = shown.indexOf(!isShown, at);
    const end = next === -1 ? paragraphs.length : next;
    const isFolded = !isShown && end - at >= worthFolding;
    stretches.push({ at, paragraphs: paragraphs.slice(at, end), isFolded });
    at = end;
  }
  return stretches;
}

export function isChanged({ fate, isMoved }: ComparedParagraph): boolean {
  return fate !== 'same' || isMoved;
}
