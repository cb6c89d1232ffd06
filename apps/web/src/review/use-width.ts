/** How much room the page has: queue beside, queue as a drawer, or one thing at a time. */
import { useSyncExternalStore } from 'react';

export type Width = 'wide' | 'middle' | 'narrow';

const wide = matchMedia('(min-width: 1180px)');
const narrow = matchMedia('(max-width: 759.98px)');

export function useWidth(): Width {
  return useSyncExternalStore(watch, read);
}

function read(): Width {
  if (wide.matches) return 'wide';
  return narrow.matches ? 'narrow' : 'middle';
}

function watch(listener: () => void) {
  for (const query of [wide, narrow]) query.addEventListener('change', listener);
  return () => {
    for (const query of [wide, narrow]) query.removeEventListener('change', listener);
  };
}
