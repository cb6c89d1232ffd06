/** Measures the notes and lays each level with its line. */
import type { RailCard, RailPlace } from '@isnad/highlighter';
import { type RefObject, useLayoutEffect, useState } from 'react';
import { layCrowd } from './crowd.ts';

/** A note and the middle of the first line that it belongs to. */
export interface Anchored {
  readonly id: string;
  readonly line: number;
}

/** The line of a note is as far below its top as the middle of its first row. */
export const headMiddle = 20;
const gap = 6;
const maxPush = 240;
const foldedHeight = 38;

/** `anchored` in reading order; notes are found by `data-claim`. What is inside a folded note keeps its full height. */
export function useRailPlaces(
  rail: RefObject<HTMLElement | null>,
  anchored: readonly Anchored[],
  activeId: string | null,
): ReadonlyMap<string, RailPlace> {
  const [places, setPlaces] = useState<ReadonlyMap<string, RailPlace>>(new Map());
  useLayoutEffect(() => {
    const cards = anchored
      .map(({ id, line }) => toCard(rail.current, id, line))
      .sort((one, other) => one.anchor - other.anchor);
    const active = cards.findIndex(({ id }) => id === activeId);
    const laid = layCrowd(cards, active, gap, maxPush);
    setPlaces((before) =>
      isSame(before, laid) ? before : new Map(laid.map((place) => [place.id, place])),
    );
  });
  return places;
}

function toCard(rail: HTMLElement | null, id: string, line: number): RailCard {
  const words = rail?.querySelector<HTMLElement>(`[data-claim="${id}"] > .in`);
  const height = words?.offsetHeight ?? foldedHeight;
  return { id, anchor: line - headMiddle, height, foldedHeight };
}

function isSame(before: ReadonlyMap<string, RailPlace>, laid: readonly RailPlace[]): boolean {
  return (
    before.size === laid.length &&
    laid.every((place) => {
      const known = before.get(place.id);
      return (
        known?.top === place.top &&
        known.folded === place.folded &&
        known.stackedOn === place.stackedOn
      );
    })
  );
}
