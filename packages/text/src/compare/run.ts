/** Shows two wordings as runs that stayed, were respelt, went or came: what a screen can colour. */

import type { Span } from '../document.ts';
import { fold } from '../fold.ts';
import { emptyMatch } from './match.ts';
import { readText } from './reading/reader.ts';
import { newNumbering, type Reading } from './reading/reading.ts';
import { sharedHead, sharedTail } from './similarity.ts';
import { WordAligner } from './word-alignment.ts';
import type { Link } from './word-chain.ts';

/** `respelled` is equal after folding only: tashkeel, hamza, digits, quotes, dashes, white space. */
export type RunKind = 'same' | 'respelled' | 'removed' | 'added';

/** A run in both texts; `before` is null for what was added, `after` for what was removed. */
export interface ComparedRun {
  readonly kind: RunKind;
  readonly before: Span | null;
  readonly after: Span | null;
}

/** Two stretches of two readings, and the equal words of both in rising order. */
export interface ComparedStretch {
  readonly before: Reading;
  readonly after: Reading;
  readonly old: Span;
  readonly now: Span;
  readonly links: readonly Link[];
}

const SIGNS_AT_START = /^[^\p{L}\p{M}\p{N}]*/u;
const SIGNS_AT_END = /[^\p{L}\p{M}\p{N}]*$/u;

/**
 * Two wordings of one passage, word by word. The runs follow one another in reading order and cover
 * both texts without gap or overlap; a replacement is what was removed, then what was added.
 */
export function compareWords(before: string, after: string): ComparedRun[] {
  const numbering = newNumbering();
  const [one, other] = [readText(before, numbering), readText(after, numbering)];
  const match = emptyMatch(one.words.length, other.words.length);
  const lists = { before: one.words, after: other.words, numbering: numbering.words };
  const all = (words: Int32Array) => ({ from: 0, to: words.length });
  new WordAligner(lists, match).align(all(one.words), all(other.words));
  const links = [...match.images.entries()].flatMap(([source, image]): Link[] =>
    image !== -1 && one.words[source] === other.words[image] ? [{ source, image }] : [],
  );
  const whole = (text: string) => ({ start: 0, end: text.length });
  return runsOf({ before: one, after: other, old: whole(before), now: whole(after), links });
}

/** The runs of two stretches, covering both. */
export function runsOf({ before, after, old, now, links }: ComparedStretch): ComparedRun[] {
  const runs = new Runs(before.text, after.text);
  let [at, here] = [old.start, now.start];
  for (const { source, image } of links) {
    const [start, end] = [before.starts[source] ?? at, before.ends[source] ?? at];
    const [first, last] = [after.starts[image] ?? here, after.ends[image] ?? here];
    runs.between({ start: at, end: start }, { start: here, end: first });
    runs.equal({ start, end }, { start: first, end: last });
    [at, here] = [end, last];
  }
  runs.between({ start: at, end: old.end }, { start: here, end: now.end });
  return runs.list;
}

class Runs {
  readonly list: ComparedRun[] = [];
  readonly #before: string;
  readonly #after: string;

  constructor(before: string, after: string) {
    this.#before = before;
    this.#after = after;
  }

  /** Adds words or signs that are equal after folding. */
  equal(before: Span, after: Span): void {
    const isSame = textOf(this.#before, before) === textOf(this.#after, after);
    this.#add({ kind: isSame ? 'same' : 'respelled', before, after });
  }

  /** Adds what stands between two equal words: the signs at both ends may be equal, the rest is not. */
  between(before: Span, after: Span): void {
    const [old, now] = [textOf(this.#before, before), textOf(this.#after, after)];
    if (old === now || fold(old).text === fold(now).text) {
      if (old !== '' || now !== '') this.#addEither(before, after);
      return;
    }
    const head = sharedHead(old, now, fewerSigns(SIGNS_AT_START, old, now));
    const [oldRest, nowRest] = [old.slice(head), now.slice(head)];
    const tail = sharedTail(oldRest, nowRest, fewerSigns(SIGNS_AT_END, oldRest, nowRest));
    const inner = ({ start, end }: Span) => ({ start: start + head, end: end - tail });
    const headOf = ({ start }: Span) => ({ start, end: start + head });
    const tailOf = ({ end }: Span) => ({ start: end - tail, end });
    if (head > 0) this.equal(headOf(before), headOf(after));
    if (old.length > head + tail)
      this.#add({ kind: 'removed', before: inner(before), after: null });
    if (now.length > head + tail) this.#add({ kind: 'added', before: null, after: inner(after) });
    if (tail > 0) this.equal(tailOf(before), tailOf(after));
  }

  #addEither(before: Span, after: Span): void {
    if (before.start === before.end) this.#add({ kind: 'added', before: null, after });
    else if (after.start === after.end) this.#add({ kind: 'removed', before, after: null });
    else this.equal(before, after);
  }

  #add(run: ComparedRun): void {
    const last = this.list.at(-1);
    if (last?.kind !== run.kind) this.list.push(run);
    else {
      const [before, after] = [join(last.before, run.before), join(last.after, run.after)];
      this.list[this.list.length - 1] = { kind: run.kind, before, after };
    }
  }
}

function fewerSigns(pattern: RegExp, one: string, other: string): number {
  return Math.min(pattern.exec(one)?.[0].length ?? 0, pattern.exec(other)?.[0].length ?? 0);
}

function join(one: Span | null, other: Span | null): Span | null {
  return one && other ? { start: one.start, end: other.end } : (one ?? other);
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
