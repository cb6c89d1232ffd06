/** Keys on the scale of verdicts: digits pick, arrows move along the line as it is read. */

const along: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowUp: -1,
};

/** Where an arrow, Home or End leads; the arrow towards the end of the line goes on. */
export function scaleStep(
  key: string,
  at: number,
  count: number,
  direction: 'rtl' | 'ltr',
): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = along[key];
  if (!step) return null;
  const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
  const turned = isSideways && direction === 'rtl' ? -step : step;
  return (at + turned + count) % count;
}

interface Press {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Which rating a digit picks, by the place of the key whatever layout is on; null for none. */
export function pickedBy({ code, ctrlKey, altKey, metaKey, shiftKey }: Press, count: number) {
  if (ctrlKey || altKey || metaKey || shiftKey) return null;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  const at = digit === undefined ? -1 : Number(digit) - 1;
  return at >= 0 && at < count ? at : null;
}
