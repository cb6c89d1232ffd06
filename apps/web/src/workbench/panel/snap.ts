/** The three heights of the sheet at the foot of a phone. */

export const snaps = ['peek', 'half', 'full'] as const;
export type Snap = (typeof snaps)[number];

/** Height in pixels on a screen with `room` pixels. */
export function snapHeight(snap: Snap, room: number): number {
  if (snap === 'peek') return 96;
  return snap === 'half' ? Math.min(432, room * 0.6) : room * 0.92;
}

export function nearestSnap(height: number, room: number): Snap {
  const distance = (snap: Snap) => Math.abs(snapHeight(snap, room) - height);
  return snaps.reduce((best, snap) => (distance(snap) < distance(best) ? snap : best));
}

/** One step higher or lower; at the end it stays. */
export function stepSnap(snap: Snap, step: 1 | -1): Snap {
  return snaps[snaps.indexOf(snap) + step] ?? snap;
}
