/** Carries the exact edges of a claim over to new words: punctuation, and cuts inside a word. */

import { isSameWord, type WordLinks } from '../compare/alignment.ts';
import { foldedUnit, ROLE, roleOf } from '../compare/reading/sign.ts';
import type { WordRange } from '../compare/similarity.ts';
import type { Span } from '../document.ts';
import { fold } from '../fold.ts';
import { snapToGraphemes } from '../segmentation/grapheme.ts';

/** The span of the new text for the words `image`, with edges like those the old span had. */
export function carrySpan(links: WordLinks, span: Span, range: WordRange, image: WordRange): Span {
  const start = carryStart(links, span.start, range.from, image.from);
  const end = carryEnd(links, span.end, range.to - 1, image.to - 1);
  return snapToGraphemes(links.after.text, { start, end: Math.max(end, start + 1) });
}

function carryStart(links: WordLinks, start: number, word: number, image: number): number {
  const { before, after } = links;
  const plain = after.starts[image] ?? 0;
  if (links.imageOf(word) !== image) return plain;
  const wordStart = before.starts[word] ?? 0;
  if (start > wordStart) {
    if (!isSameWord(links, word, image)) return plain;
    const letters = fold(before.text.slice(wordStart, start)).text.length;
    return plain + (fold(after.text.slice(plain, after.ends[image])).starts[letters] ?? 0);
  }
  const kept = sharedSigns(before.text, wordStart, start, after.text, plain, -1);
  return skipSpace(after.text, plain - kept, plain, before.text.charAt(start));
}

function carryEnd(links: WordLinks, end: number, word: number, image: number): number {
  const { before, after } = links;
  const plain = after.ends[image] ?? 0;
  if (links.imageOf(word) !== image) return plain;
  const wordEnd = before.ends[word] ?? 0;
  if (end < wordEnd) {
    if (!isSameWord(links, word, image)) return plain;
    const letters = fold(before.text.slice(before.starts[word], end)).text.length;
    const start = after.starts[image] ?? 0;
    return start + (fold(after.text.slice(start, plain)).ends[letters - 1] ?? plain - start);
  }
  const kept = sharedSigns(before.text, wordEnd, end, after.text, plain, 1);
  return dropSpace(after.text, plain, plain + kept, before.text.charAt(end - 1));
}

// How many units beside the new word are the same punctuation as beside the old one, up to its edge.
function sharedSigns(
  before: string,
  from: number,
  edge: number,
  after: string,
  place: number,
  step: 1 | -1,
): number {
  let at = place;
  for (let old = from; old !== edge; old += step) {
    const unit = before.charCodeAt(step === 1 ? old : old - 1);
    if (isNothing(unit) && !isSameSign(unit, after, step === 1 ? at : at - 1)) continue;
    if (!isSameSign(unit, after, step === 1 ? at : at - 1)) break;
    at += step;
  }
  return Math.abs(at - place);
}

function isNothing(unit: number): boolean {
  const role = roleOf(unit);
  return role === ROLE.control || role === ROLE.mark;
}

function isSameSign(unit: number, text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const other = text.charCodeAt(at);
  return (
    unit === other || (foldedUnit(unit) === foldedUnit(other) && roleOf(unit) === roleOf(other))
  );
}

// An edge that met other signs half way must not rest on the space between them.
function skipSpace(text: string, start: number, limit: number, wanted: string): number {
  let at = start;
  while (at < limit && /\s/.test(text.charAt(at)) && !/\s/.test(wanted)) at += 1;
  return at;
}

function dropSpace(text: string, limit: number, end: number, wanted: string): number {
  let at = end;
  while (at > limit && /\s/.test(text.charAt(at - 1)) && !/\s/.test(wanted)) at -= 1;
  return at;
}
