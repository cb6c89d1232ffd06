/** Citing while writing: `[` asks for a piece of evidence, by its number or by words of its title. */
import { foldForSearch } from '@isnad/text';

/** An open bracket before the caret and what was typed since. */
export interface OpenCitation {
  /** Place of the bracket. */
  readonly start: number;
  readonly search: string;
}

const longest = 60;

/** The bracket that the caret stands behind; null when none is open. */
export function openCitation(text: string, caret: number): OpenCitation | null {
  const before = text.slice(Math.max(0, caret - longest), caret);
  const at = before.lastIndexOf('[');
  if (at < 0 || before[at - 1] === '\\') return null;
  const search = before.slice(at + 1);
  return /[\]\n]/.test(search) ? null : { start: caret - search.length - 1, search };
}

export interface Citable {
  readonly number: number;
  readonly title: string;
}

/** Evidence whose number begins with what was typed, or whose title holds it in any spelling. */
export function citablesFor<Item extends Citable>(search: string, items: readonly Item[]): Item[] {
  const wanted = foldForSearch(search);
  return items.filter(
    ({ number, title }) =>
      String(number).startsWith(wanted) || foldForSearch(title).includes(wanted),
  );
}

/** The text with the citation written out, and where the caret stands after it. */
export function completeCitation(
  text: string,
  { start, search }: OpenCitation,
  number: number,
): { readonly text: string; readonly caret: number } {
  const citation = `[${number}]`;
  const typedTo = start + 1 + search.length;
  const end = text[typedTo] === ']' ? typedTo + 1 : typedTo;
  return {
    text: text.slice(0, start) + citation + text.slice(end),
    caret: start + citation.length,
  };
}
