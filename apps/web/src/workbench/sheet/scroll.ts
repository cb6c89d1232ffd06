/** Brings a line into view only when it is out of view, and then to two fifths of the height. */
import type { Box } from '@isnad/highlighter';

const rest = 0.4;
/** A line closer than this to an edge counts as out of view. */
const edge = 48;

export function bringIntoView(paper: HTMLElement, line: Pick<Box, 'top' | 'bottom'>): void {
  const desk = paper.closest<HTMLElement>('.desk');
  if (!desk) return;
  const view = desk.getBoundingClientRect();
  const top = paper.getBoundingClientRect().top + line.top;
  const height = line.bottom - line.top;
  const covered = coveredBelow();
  if (top >= view.top + edge && top + height <= view.bottom - edge - covered) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  desk.scrollBy({
    top: top - (view.top + (view.height - covered) * rest),
    behavior: calm ? 'instant' : 'smooth',
  });
}

/** On a phone the inspector lies over the foot of the page. */
function coveredBelow(): number {
  const panel = document.querySelector<HTMLElement>('.inspector-place[data-open]');
  if (!panel || getComputedStyle(panel).position !== 'fixed') return 0;
  return panel.offsetHeight;
}
