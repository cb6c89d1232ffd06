/** Waits until a selection has come to rest before anyone is told of it. */
import type { Span } from '@isnad/text';
import { readSelection } from './selection.ts';
import type { SheetMap } from './sheet-map.ts';

/** How long a selection must rest, in milliseconds; fingers get longer because handles move in steps. */
export interface SettleTimes {
  readonly settleAfter: number;
  readonly settleAfterTouch: number;
}

/** Stops watching. */
export type StopWatching = () => void;

/**
 * Tells `listener` each new selection once it rests: no mouse button, finger or Shift key is held and
 * nothing changed for a while. Null says that the article's selection is gone. Returns the stop.
 */
export function watchSelection(
  map: SheetMap,
  times: SettleTimes,
  listener: (span: Span | null) => void,
): StopWatching {
  const abort = new AbortController();
  const rest = createRest(map, times, listener);
  const on = (type: string, hear: (event: Event) => void) =>
    document.addEventListener(type, hear, { signal: abort.signal, passive: true, capture: true });
  on('selectionchange', rest.changed);
  on('pointerdown', (event) => rest.hold('pointer', isTouch(event)));
  on('pointerup', (event) => rest.release('pointer', isTouch(event)));
  // A finger that starts a scroll or a native handle ends as pointercancel and never as pointerup.
  on('pointercancel', (event) => rest.release('pointer', isTouch(event)));
  on('touchend', () => rest.release('pointer', true));
  on('keydown', (event) => isShift(event) && rest.hold('shift', false));
  on('keyup', (event) => isShift(event) && rest.release('shift', false));
  // A key let go in another window is never heard here.
  window.addEventListener('blur', () => rest.release('shift', false), { signal: abort.signal });
  return () => {
    abort.abort();
    rest.stop();
  };
}

function createRest(map: SheetMap, times: SettleTimes, listener: (span: Span | null) => void) {
  const held = new Set<'pointer' | 'shift'>();
  let touch = false;
  let news = false;
  let told: Span | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    if (!news || held.size > 0) return;
    news = false;
    const span = readSelection(map);
    if (span || told) listener(span);
    told = span;
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(settle, touch ? times.settleAfterTouch : times.settleAfter);
  };
  return {
    changed: () => {
      news = true;
      wait();
    },
    hold: (what: 'pointer' | 'shift', byTouch: boolean) => {
      held.add(what);
      touch = byTouch;
    },
    release: (what: 'pointer' | 'shift', byTouch: boolean) => {
      held.delete(what);
      touch = byTouch;
      wait();
    },
    stop: () => clearTimeout(timer),
  };
}

function isTouch(event: Event): boolean {
  return event instanceof PointerEvent && event.pointerType !== 'mouse';
}

function isShift(event: Event): boolean {
  return event instanceof KeyboardEvent && event.key === 'Shift';
}
