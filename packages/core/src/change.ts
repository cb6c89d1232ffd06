/** Whether an edit says anything new: a change that changes nothing is not written down. */

/** Compares by JSON shape, which is all that details consist of. */
export function changesAnything<Details extends object>(
  details: Details,
  changes: Partial<Details>,
): boolean {
  return Object.entries(changes).some(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(details[key as keyof Details]),
  );
}
