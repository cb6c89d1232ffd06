// The peer: Recogito's annotator with its own renderer, given start and end as a server would.
import { createTextAnnotator, type TextAnnotation } from '@recogito/text-annotator';
import style from '@recogito/text-annotator/text-annotator.css?inline';
import type { Mark } from './article.ts';
import type { Sheet, Technique } from './techniques.ts';

export const recogito: Technique = async (sheet, marks) => {
  const rules = document.createElement('style');
  rules.textContent = style;
  document.head.append(rules);
  const annotator = createTextAnnotator<TextAnnotation, TextAnnotation>(sheet.root, {
    annotatingEnabled: false,
  });
  annotator.setAnnotations(marks.map((mark) => toAnnotation(sheet, mark)));
  // It draws later, at a time of its own.
  while (!document.querySelector('.r6o-annotation')) {
    await new Promise(requestAnimationFrame);
  }
};

/** It revives a selector that comes without its range, although its type asks for one. */
function toAnnotation({ document }: Sheet, { id, spans }: Mark): TextAnnotation {
  const selector = spans.map(({ start, end }) => ({
    quote: document.text.slice(start, end),
    start: withoutBreaks(document, start),
    end: withoutBreaks(document, end),
  }));
  return { id, bodies: [], target: { annotation: id, selector } } as unknown as TextAnnotation;
}

/** It counts letters only, and not the line feeds between blocks. */
function withoutBreaks({ blocks }: Sheet['document'], offset: number): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return offset - low;
}
