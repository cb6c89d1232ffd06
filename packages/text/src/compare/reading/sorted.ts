/** Finds places in lists that rise, such as the starts of words. */

/** The first index whose value is at least `value`; the length when there is none. */
export function firstAtLeast(sorted: Int32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last index whose value is at most `value`; 0 when there is none. */
export function lastAtMost(sorted: Int32Array, value: number): number {
  return Math.max(0, firstAtLeast(sorted, value + 1) - 1);
}
