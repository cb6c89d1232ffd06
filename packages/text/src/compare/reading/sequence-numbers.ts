/** Gives equal sequences the same number, so that words and passages are compared as integers. */

const FIRST_SLOTS = 1024;

/** Numbers sequences of integers from 0 in the order in which they are first seen. */
export class SequenceNumbers {
  #slots = new Int32Array(FIRST_SLOTS).fill(-1);
  #pool = new Int32Array(FIRST_SLOTS * 4);
  #hashes = new Int32Array(FIRST_SLOTS);
  // Sequence n stands in the pool from offsets[n] to offsets[n + 1].
  #offsets = new Int32Array(FIRST_SLOTS + 1);
  #count = 0;

  /** How many different sequences were seen. */
  get count(): number {
    return this.#count;
  }

  /** The number of `source[from..to)`. */
  numberOf(source: Int32Array, from: number, to: number): number {
    const hash = hashOf(source, from, to);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let found = this.#slots[slot] ?? -1; found !== -1; found = this.#slots[slot] ?? -1) {
      if (this.#hashes[found] === hash && this.#isSame(found, source, from, to)) return found;
      slot = (slot + 1) & mask;
    }
    return this.#add(slot, hash, source, from, to);
  }

  /** The members of sequence `number`; a view, not to be written to. */
  sequence(number: number): Int32Array {
    return this.#pool.subarray(this.#offsets[number], this.#offsets[number + 1]);
  }

  #isSame(number: number, source: Int32Array, from: number, to: number): boolean {
    const offset = this.#offsets[number] ?? 0;
    if ((this.#offsets[number + 1] ?? 0) - offset !== to - from) return false;
    for (let at = from; at < to; at += 1) {
      if (this.#pool[offset + at - from] !== source[at]) return false;
    }
    return true;
  }

  #add(slot: number, hash: number, source: Int32Array, from: number, to: number): number {
    const number = this.#count;
    const offset = this.#offsets[number] ?? 0;
    this.#pool = withRoom(this.#pool, offset + to - from);
    this.#pool.set(source.subarray(from, to), offset);
    this.#offsets = withRoom(this.#offsets, number + 2);
    this.#offsets[number + 1] = offset + to - from;
    this.#hashes = withRoom(this.#hashes, number + 1);
    this.#hashes[number] = hash;
    this.#slots[slot] = number;
    this.#count += 1;
    if (this.#count * 2 > this.#slots.length) this.#spread();
    return number;
  }

  #spread(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#count; number += 1) {
      let slot = (this.#hashes[number] ?? 0) & mask;
      while (slots[slot] !== -1) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.#slots = slots;
  }
}

/** The list itself, or a copy twice as long when it has fewer than `needed` places. */
export function withRoom(list: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> {
  if (needed <= list.length) return list;
  const longer = new Int32Array(Math.max(needed, list.length * 2));
  longer.set(list);
  return longer;
}

/** A hash of `source[from..to)`: FNV-1a over whole integers, mixed so that its low bits serve as a slot. */
export function hashOf(source: Int32Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (source[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}
