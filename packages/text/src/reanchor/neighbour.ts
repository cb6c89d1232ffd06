/** Shows the desk where a lost claim used to be: the passages around that place that are still there. */

import { type Alignment, passageOf } from '../compare/alignment.ts';
import { type Reading, spanOfWords } from '../compare/reading/reading.ts';
import type { WordRange } from '../compare/similarity.ts';
import type { Span } from '../document.ts';
import type { AnchorNeighbours } from './reanchoring.ts';

/** The nearest passages before and after a range of the old text, as they stand in the new one. */
export function neighboursOf(alignment: Alignment, range: WordRange): AnchorNeighbours {
  const { before } = alignment;
  return {
    before: nearest(alignment, passageOf(before, range.from) - 1, -1),
    after: nearest(alignment, passageOf(before, range.to - 1) + 1, 1),
  };
}

function nearest({ passages, after }: Alignment, start: number, step: number): Span | null {
  for (let source = start; source >= 0 && source < passages.images.length; source += step) {
    const image = passages.images[source] ?? -1;
    if (image !== -1) return spanOfPassage(after, image);
  }
  return null;
}

function spanOfPassage(reading: Reading, passage: number): Span {
  const [from = 0, to = 0] = reading.firsts.subarray(passage, passage + 2);
  return spanOfWords(reading, from, to);
}
