// One kind of damage, and what `isnad verify` must say of it.
import type { FindingName } from '@isnad/store';
import type { Plant } from './plant.ts';

export interface Damage {
  readonly what: string;
  readonly plant: Plant;
  /** One of these must be among the findings, at a place that reads like this. */
  readonly faults: readonly FindingName[];
  readonly place: RegExp;
}

export function damage(what: string, plant: Plant, fault: FindingName, place: RegExp): Damage {
  return { what, plant, faults: [fault], place };
}
