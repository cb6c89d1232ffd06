/** Tells whether another sentence has an equal right to the place that a claim would be given. */

import { type Alignment, passageOf } from '../../compare/alignment.ts';
import { Likeness, type WordRange, wordsOfPassages } from '../../compare/similarity.ts';

/** A rival for a place: passages of the new text that may be meant, and whether old ones compete. */
export interface Rivalry {
  /** Passages of the new text that fit as well. */
  readonly images: readonly number[];
  /** Likeness of the best rival, 0 when there is none. */
  readonly likeness: number;
  readonly isContested: boolean;
  /** True when a passage still stands beside one that it stood beside. */
  readonly inCompany: boolean;
}

// Two sentences whose likeness differs by less than this cannot be told apart.
const MARGIN = 0.08;
// What stands in the old place of a sentence that moved alone, when it reads nearly the same.
const LOOKALIKE = 0.8;
// How far to look among passages without a partner.
const REACH = 32;

/** Judges who else might be meant by passages, for one pair of versions. */
export class TwinJudge {
  readonly #alignment: Alignment;
  readonly #likeness: Likeness;
  #free: Map<number, readonly number[]> | null = null;

  constructor(alignment: Alignment) {
    this.#alignment = alignment;
    this.#likeness = new Likeness(alignment.before, alignment.after);
  }

  /** The rivalry over the passages that hold these words of the old text. */
  judge(range: WordRange): Rivalry {
    const { before } = this.#alignment;
    const last = passageOf(before, range.to - 1);
    const found: Rivalry[] = [];
    for (let source = passageOf(before, range.from); source <= last; source += 1) {
      found.push(this.#judgePassage(source));
    }
    return {
      images: [...new Set(found.flatMap(({ images }) => images))],
      likeness: Math.max(...found.map(({ likeness }) => likeness)),
      isContested: found.some(({ isContested }) => isContested),
      inCompany: found.some(({ inCompany }) => inCompany),
    };
  }

  #judgePassage(source: number): Rivalry {
    const { images } = this.#alignment.passages;
    const { ofSource, ofImage } = this.#alignment.grouping;
    const image = images[source] ?? -1;
    const backed = image === -1 ? 0 : this.#backing(source);
    const inCompany = backed > 0;
    if (image === -1 || backed === 2) {
      return { images: [], likeness: 0, isContested: false, inCompany };
    }
    const own = this.#ownLikeness(ofSource[source] ?? -1);
    const least = own === 1 && this.#areEqual(source, image) ? 1 : own - MARGIN;
    const origins = lonely(ofSource, source).map((rival) =>
      this.#areEqual(rival, image) || least < 1 ? this.#between(rival, image) : 0,
    );
    const old = backed === 0 ? this.#oldPlaces(source) : [];
    const copies = least < 1 ? this.#freeCopies(source) : [];
    const places = [...new Set([...copies, ...lonely(ofImage, image), ...old])];
    const rivals = places.filter((place) => this.#isRival(source, place, least));
    const fits = rivals.map((place) => this.#between(source, place));
    const isContested = rivals.length > 0 || origins.some((fit) => fit >= least);
    return { images: rivals, likeness: Math.max(0, ...origins, ...fits), isContested, inCompany };
  }

  #isRival(source: number, place: number, least: number): boolean {
    if (this.#alignment.grouping.ofImage[place] === -1) {
      if (least === 1) return this.#areEqual(source, place);
      return this.#between(source, place) >= least;
    }
    return this.#between(source, place) >= LOOKALIKE;
  }

  // Equal passages anywhere that are nobody's: a rewritten neighbour must not be taken for them.
  #freeCopies(source: number): readonly number[] {
    const { before, after, grouping } = this.#alignment;
    if (!this.#free) {
      this.#free = new Map();
      for (const [image, group] of grouping.ofImage.entries()) {
        const number = after.passages[image] ?? -1;
        if (group === -1) this.#free.set(number, [...(this.#free.get(number) ?? []), image]);
      }
    }
    return this.#free.get(before.passages[source] ?? -1) ?? [];
  }

  // Passages that now stand where this one would stand had it not moved, unless they were always
  // neighbours of what stands beside them.
  #oldPlaces(source: number): number[] {
    const { images, sources } = this.#alignment.passages;
    const previous = source === 0 ? -1 : (images[source - 1] ?? -2);
    const next = source === images.length - 1 ? sources.length : (images[source + 1] ?? -2);
    const places = [previous === -2 ? -1 : previous + 1, next - 1];
    return places.filter((place) => {
      const origin = sources[place] ?? -2;
      if (origin === -2 || place === images[source]) return false;
      return origin === -1 || this.#backing(origin) === 0;
    });
  }

  // On how many sides a pair stands beside the same pair as before.
  #backing(source: number): number {
    const { images, sources } = this.#alignment.passages;
    const image = images[source] ?? -1;
    const before = source === 0 ? image === 0 : images[source - 1] === image - 1 && image > 0;
    const isEnd = source === images.length - 1;
    const after = isEnd ? image === sources.length - 1 : images[source + 1] === image + 1;
    return Number(before) + Number(after);
  }

  #areEqual(source: number, image: number): boolean {
    const { before, after } = this.#alignment;
    return before.passages[source] === after.passages[image];
  }

  #ownLikeness(number: number): number {
    const { before, after, grouping } = this.#alignment;
    const group = grouping.groups[number];
    if (!group) return 0;
    this.#likeness.lay(wordsOfPassages(before, group.sourceFrom, group.sourceTo));
    return this.#likeness.to(wordsOfPassages(after, group.imageFrom, group.imageTo));
  }

  #between(source: number, image: number): number {
    const { before, after } = this.#alignment;
    this.#likeness.lay(wordsOfPassages(before, source, source + 1));
    return this.#likeness.to(wordsOfPassages(after, image, image + 1));
  }
}

// The passages without a group that touch this one without a gap, on both sides.
function lonely(groups: Int32Array, place: number): number[] {
  const found: number[] = [];
  for (const step of [-1, 1]) {
    for (let near = place + step; groups[near] === -1 && found.length < REACH; near += step) {
      found.push(near);
    }
  }
  return found;
}
