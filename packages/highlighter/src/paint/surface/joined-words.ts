/** Where paint would cut a joined word: Chromium clips or doubles the ink of Arabic letters there. */
import type { Span } from '@isnad/text';
import { runAt } from '../../sheet/place.ts';
import type { SheetMap } from '../../sheet/sheet-map.ts';

/** A stretch taken apart: whole words, and the pieces at its ends that are only parts of words. */
export interface TakenApart {
  /** Empty when the stretch lies within one word. */
  readonly whole: Span;
  readonly parts: readonly Span[];
}

const joined = /[\p{Script=Arabic}\p{M}\u0640\u200C\u200D]/u;

/** Takes apart a stretch (UTF-16) of one run so that whole words can be painted by themselves. */
export function takeApart(map: SheetMap, { start, end }: Span): TakenApart {
  const head = Math.min(end, wordAround(map, start).end);
  const tail = Math.max(head, wordAround(map, end).start);
  const parts = [
    { start, end: head },
    { start: tail, end },
  ];
  return {
    whole: { start: head, end: tail },
    parts: parts.filter((part) => part.start < part.end),
  };
}

/** The Arabic word that an offset cuts; the offset itself when it stands at the edge of one or in none. */
function wordAround(map: SheetMap, offset: number): Span {
  const run = runAt(map, offset, 'forward');
  const text = run?.node.textContent ?? '';
  const first = run?.start ?? 0;
  const isLetter = (at: number) => joined.test(text.charAt(at - first));
  if (!isLetter(offset - 1) || !isLetter(offset)) return { start: offset, end: offset };
  let [start, end] = [offset, offset];
  while (isLetter(start - 1)) start--;
  while (isLetter(end)) end++;
  return { start, end };
}
