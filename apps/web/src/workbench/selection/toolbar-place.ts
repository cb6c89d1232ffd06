/** Sets the toolbar above the chosen words, or below them where there is no room. */
import type { SpanLines } from './use-span-lines.ts';

const gap = 9;
const margin = 8;

/** `place` lies in a left-to-right layer over the paper, so its inline start is the paper's left. */
export function placeToolbar(place: HTMLElement, { first, last }: SpanLines) {
  const paper = place.closest<HTMLElement>('.sheet');
  // A finger gets the toolbar at the foot of the page, away from the system's own menu.
  if (!paper || matchMedia('(pointer: coarse)').matches) return;
  const corner = paper.getBoundingClientRect();
  const view = paper.closest<HTMLElement>('.desk')?.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = place;
  const middle = (first.left + first.right) / 2;
  const left = Math.max(margin, Math.min(corner.width - width - margin, middle - width / 2));
  const above = first.top - height - gap;
  const isBelow = view !== undefined && corner.top + above < view.top;
  place.style.insetInlineStart = `${left}px`;
  place.style.insetBlockStart = `${isBelow ? last.bottom + gap : above}px`;
  const nib = isBelow ? (last.left + last.right) / 2 : middle;
  place.style.setProperty('--nib', `${Math.max(14, Math.min(width - 14, nib - left))}px`);
  place.toggleAttribute('data-below', isBelow);
}
