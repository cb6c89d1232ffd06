/** Keeps a sentence together with its halves when an editor split it or joined two. */

import type { Match } from './match.ts';
import type { Reading } from './reading/reading.ts';
import { Likeness, wordsOfPassages } from './similarity.ts';

/** Neighbouring passages of the old text and the neighbouring ones that they became; end exclusive. */
export interface PassageGroup {
  sourceFrom: number;
  sourceTo: number;
  imageFrom: number;
  imageTo: number;
}

/** The groups, and for each passage of either text the number of its group or -1. */
export interface Grouping {
  readonly groups: readonly PassageGroup[];
  readonly ofSource: Int32Array;
  readonly ofImage: Int32Array;
}

// So much of a lone passage must be words that its neighbour's partner still lacked.
const LEAST_SHARE = 0.6;

/** Makes a group of every pair and lets lone neighbours join where they hold the missing words. */
export function groupPassages(match: Match, before: Reading, after: Reading): Grouping {
  const groups: PassageGroup[] = [];
  const ofSource = new Int32Array(match.images.length).fill(-1);
  const ofImage = new Int32Array(match.sources.length).fill(-1);
  for (const [source, image] of match.images.entries()) {
    if (image === -1) continue;
    ofSource[source] = groups.length;
    ofImage[image] = groups.length;
    groups.push({ sourceFrom: source, sourceTo: source + 1, imageFrom: image, imageTo: image + 1 });
  }
  const joiner = new Joiner(groups, before, after);
  joiner.join(after, ofImage, 'imageFrom', 'imageTo');
  joiner.join(before, ofSource, 'sourceFrom', 'sourceTo');
  return { groups, ofSource, ofImage };
}

class Joiner {
  readonly #groups: readonly PassageGroup[];
  readonly #before: Reading;
  readonly #after: Reading;
  readonly #likeness: Likeness;

  constructor(groups: readonly PassageGroup[], before: Reading, after: Reading) {
    this.#groups = groups;
    this.#before = before;
    this.#after = after;
    this.#likeness = new Likeness(before, after);
  }

  join(
    reading: Reading,
    numbers: Int32Array,
    from: keyof PassageGroup,
    to: keyof PassageGroup,
  ): void {
    for (const [passage, step] of inBothDirections(numbers.length)) {
      const number = numbers[passage + step] ?? -1;
      const group = this.#groups[number];
      if (numbers[passage] !== -1 || !group) continue;
      const wider = { ...group, ...(step < 0 ? { [to]: passage + 1 } : { [from]: passage }) };
      const own = wordsOfPassages(reading, passage, passage + 1);
      if (this.#shared(wider) - this.#shared(group) < LEAST_SHARE * (own.to - own.from)) continue;
      Object.assign(group, wider);
      numbers[passage] = number;
    }
  }

  #shared(group: PassageGroup): number {
    const sources = wordsOfPassages(this.#before, group.sourceFrom, group.sourceTo);
    const images = wordsOfPassages(this.#after, group.imageFrom, group.imageTo);
    const both = sources.to - sources.from + images.to - images.from;
    return (this.#likeness.lay(sources).to(images) * both) / 2;
  }
}

// Forwards looking at the passage before, then backwards looking at the one after.
function* inBothDirections(length: number): Generator<[place: number, step: number]> {
  for (let place = 0; place < length; place += 1) yield [place, -1];
  for (let place = length - 1; place >= 0; place -= 1) yield [place, 1];
}
