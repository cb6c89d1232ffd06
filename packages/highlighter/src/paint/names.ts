/** The fixed words between the painter and the stylesheet. */

/** A claim's verdict as a colour and an underline; `pending` is a claim still being checked. */
export const tones = [
  'true',
  'mostly',
  'half',
  'misleading',
  'false',
  'unproven',
  'na',
  'pending',
] as const;

/** One of {@link tones}. */
export type Tone = (typeof tones)[number];

/**
 * A name for `::highlight(name)` and, without the API, the class `paint-name`:
 * `v-tone` wash and underline of a claim (offset .42em); `a-tone` the same for the active claim;
 * `deep-tone` only the underline of the claim below the one on top (offset .62em); `hover`; `sel`.
 */
export type HighlightName = `${'v' | 'a' | 'deep'}-${Tone}` | 'hover' | 'sel';

const named = <Kind extends 'v' | 'a' | 'deep'>(kind: Kind) =>
  tones.map((tone): HighlightName => `${kind}-${tone}`);

/**
 * Every name the stylesheet must know, lowest first. At most 19 are registered at a time: one claim
 * is active, and names without words are taken out of the registry.
 */
export const highlightNames: readonly HighlightName[] = [
  ...named('deep'),
  ...named('v'),
  'hover',
  ...named('a'),
  'sel',
];

/** What lies on top: selection 50, active claim 40, hover 30, verdict 10, claim below it 5. */
export function priorityOf(name: HighlightName): number {
  if (name === 'sel') return 50;
  if (name === 'hover') return 30;
  if (name.startsWith('a-')) return 40;
  return name.startsWith('v-') ? 10 : 5;
}
