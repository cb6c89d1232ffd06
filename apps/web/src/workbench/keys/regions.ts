/** The parts of the bench that F6 goes through: sheet, margin, inspector, bar. */

const regions = ['.sheet', '.rail', '.inspector-place', '.top'] as const;

const focusable = 'a[href], button, input, select, textarea, [tabindex="0"]';

/** Moves the focus to the next part that is in view; parts that a narrow page hides are passed over. */
export function goToRegion(step: 1 | -1): void {
  const seen = regions.flatMap((region) => {
    const element = document.querySelector<HTMLElement>(region);
    return element?.checkVisibility() ? [element] : [];
  });
  const here = seen.findIndex((element) => element.contains(document.activeElement));
  const next = seen.at((Math.max(here, step === 1 ? -1 : 0) + step) % seen.length);
  focusInside(next ?? null);
}

/** Focuses the part itself where it can hold the focus, else the first thing in it that can. */
export function focusInside(region: HTMLElement | null): void {
  const inside = [...(region?.querySelectorAll<HTMLElement>(focusable) ?? [])];
  const target = region?.tabIndex === 0 ? region : inside.find((item) => item.checkVisibility());
  target?.focus();
}
