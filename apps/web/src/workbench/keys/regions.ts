/** The parts of the bench that F6 goes through: sheet, margin, inspector, bar. */

const regions = ['.sheet', '.rail', '.inspector-place', '.top'] as const;

const focusable = 'a[href], button, input, select, textarea, [tabindex="0"]';

/** Moves the focus to the next part that can hold it; parts that a narrow page hides are passed over. */
export function goToRegion(step: 1 | -1): void {
  const all = regions.map((region) => document.querySelector<HTMLElement>(region));
  const here = all.findIndex((region) => region?.contains(document.activeElement));
  const start = here < 0 && step === -1 ? 0 : here;
  for (let away = 1; away <= all.length; away += 1) {
    const region = all.at((start + step * away) % all.length);
    if (region && focusInside(region)) return;
  }
}

/** Focuses the part itself where it can hold the focus, else the first thing in it that can. */
export function focusInside(region: HTMLElement): boolean {
  const inside = [region, ...region.querySelectorAll<HTMLElement>(focusable)];
  const target = inside.find((item) => item.tabIndex === 0 && item.checkVisibility());
  target?.focus();
  return target !== undefined;
}
