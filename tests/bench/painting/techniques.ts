// The ways to paint that are compared: nothing at all, ours, and all ranges at once.
import { createPainter, createSheetMap, priorityOf, staticRanges } from '@isnad/highlighter';
import type { TextDocument } from '@isnad/text';
import type { Mark } from './article.ts';

/** A way to paint all claims at once on a sheet that is already laid out; done once it is drawn. */
export type Technique = (sheet: Sheet, marks: readonly Mark[]) => void | Promise<void>;

export type Sheet = { root: HTMLElement; document: TextDocument };

export const nothing: Technique = () => undefined;

export const ours: Technique = ({ root }, marks) => {
  createPainter(createSheetMap(root)).paint(marks);
};

/** What the highlight API costs by itself: a static range for every claim, one name per verdict. */
export const allRanges: Technique = ({ root }, marks) => {
  const map = createSheetMap(root);
  for (const { tone, spans } of marks) {
    const name = `v-${tone}` as const;
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    highlight.priority = priorityOf(name);
    for (const span of spans) for (const range of staticRanges(map, span)) highlight.add(range);
    CSS.highlights.set(name, highlight);
  }
};
