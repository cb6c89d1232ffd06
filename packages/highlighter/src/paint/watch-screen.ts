/** Keeps the paint ahead of the reader: tells when the screen has moved on or changed. */
import type { SheetMap } from '../sheet/sheet-map.ts';

/** What may happen to the sheet on screen. */
export interface ScreenListener {
  /** Most of a viewport was scrolled or lines may stand elsewhere (`reflowed`). */
  moved(reflowed: boolean): void;
  /** The whole article is about to be printed; `moved` follows when it is done. */
  printing(): void;
}

/** Viewports between two looks: a longer hop costs less, and a quarter of the paint ahead is left. */
const hop = 0.75;

/** Hears scrolling of any scroller around the sheet, and window and sheet changing size. Returns the stop. */
export function watchScreen(map: SheetMap, listener: ScreenListener): () => void {
  let seen = lookAt(map);
  const look = () => {
    const now = lookAt(map);
    const reflowed = seen.width !== now.width || seen.height !== now.height;
    const scrolled = Math.abs(seen.top - now.top);
    const isNear = seen.screen === now.screen && scrolled < now.screen * hop;
    if (isNear && !reflowed) return;
    seen = now;
    listener.moved(reflowed);
  };
  const abort = new AbortController();
  const { signal } = abort;
  // A scroll event does not bubble, but every scroller's is heard on its way down.
  window.addEventListener('scroll', look, { signal, capture: true, passive: true });
  window.addEventListener('resize', look, { signal });
  window.addEventListener('beforeprint', () => listener.printing(), { signal });
  window.addEventListener('afterprint', () => listener.moved(true), { signal });
  const observer = new ResizeObserver(look);
  observer.observe(map.root);
  return () => {
    abort.abort();
    observer.disconnect();
  };
}

function lookAt({ root }: SheetMap) {
  const { top, width, height } = root.getBoundingClientRect();
  return { top, width, height, screen: innerHeight };
}
