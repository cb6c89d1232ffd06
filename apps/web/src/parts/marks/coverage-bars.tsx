/** The whole article as one line: a cell a sentence, in reading order. */
import { type CSSProperties, createElement } from 'react';
import type { Mark } from './verdict.tsx';

export interface CoverageCell {
  /** Width relative to the others (letters of the sentence). */
  readonly weight: number;
  readonly state: 'open' | 'settled' | 'claims';
  readonly tones: readonly Mark[];
}

interface Props {
  readonly cells: readonly CoverageCell[];
  /** What the strip says in one sentence, to whoever cannot see it. */
  readonly label: string;
  readonly mini?: boolean;
  /** Index of the cell the reader stands on. */
  readonly current?: number;
}

export function CoverageBars({ cells, label, mini, current }: Props) {
  const drawn = cells.map((cell, at) => drawCell(cell, at === current));
  const look = { className: mini ? 'mini' : 'bars', role: 'img', 'aria-label': label };
  return createElement('span', look, ...drawn);
}

/** Cells and tones have no identity but their place, so they are children without keys. */
function drawCell({ state, weight, tones }: CoverageCell, isCurrent: boolean) {
  const className = isCurrent ? `${state} current` : state;
  const style = { '--w': weight } as CSSProperties;
  const marks = tones.map((tone) => createElement('b', { className: `v-${tone}` }));
  return createElement('i', { className, style }, ...marks);
}
