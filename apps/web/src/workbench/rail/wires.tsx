/** Hairlines between the notes and their lines, drawn in the gutter between rail and paper. */
import type { RailPlace } from '@isnad/highlighter';
import type { Anchored } from './use-rail-places.ts';

interface WiresProps {
  readonly places: ReadonlyMap<string, RailPlace>;
  readonly anchored: readonly Anchored[];
  readonly lit: ReadonlySet<string>;
}

/** Width of the gutter in pixels; the stylesheet has the same. */
const gutter = 30;

/** Drawn from the rail's side; a right-to-left page mirrors it. */
export function Wires({ places, anchored, lit }: WiresProps) {
  const wires = anchored.flatMap(({ id, line }) => {
    const place = places.get(id);
    return place && place.stackedOn === null ? [{ id, from: place.top + 20, to: line }] : [];
  });
  return (
    <svg className="wires flip" aria-hidden="true">
      {wires.map(({ id, from, to }) => (
        <g key={id} className={lit.has(id) ? 'on' : undefined}>
          <path d={`M0 ${from}C${gutter / 2} ${from} ${gutter / 2} ${to} ${gutter} ${to}`} />
          <circle cx={gutter} cy={to} r={lit.has(id) ? 3.5 : 2} />
        </g>
      ))}
    </svg>
  );
}
