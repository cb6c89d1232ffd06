/** Reads a text once, letter by letter, into words and passages. */

import { fold } from '../../fold.ts';
import type { Numbering, Reading } from './reading.ts';
import { withRoom } from './sequence-numbers.ts';
import { foldedUnit, isAstralLetter, ROLE, type Role, roleOf } from './sign.ts';

/** Reads a text; texts to be compared must share one numbering. */
export function readText(text: string, numbering: Numbering): Reading {
  return new Reader(text, numbering).read();
}

class Reader {
  readonly #text: string;
  readonly #numbering: Numbering;
  #starts: Int32Array<ArrayBuffer>;
  #ends: Int32Array<ArrayBuffer>;
  #words: Int32Array<ArrayBuffer>;
  #firsts = new Int32Array(64);
  #wordCount = 0;
  #passageCount = 0;
  // The word being read: its folded units, and where its last letter began in both.
  #units = new Int32Array(64);
  #length = 0;
  #start = 0;
  #end = 0;
  #letterAt = 0;
  #letterUnit = 0;
  #stopSeen = false;

  constructor(text: string, numbering: Numbering) {
    this.#text = text;
    this.#numbering = numbering;
    const likely = (text.length >> 2) + 16;
    this.#starts = new Int32Array(likely);
    this.#ends = new Int32Array(likely);
    this.#words = new Int32Array(likely);
  }

  read(): Reading {
    const { length } = this.#text;
    for (let at = 0; at < length; at += 1) at = this.#readSign(at);
    this.#finishPassage();
    const firsts = this.#firsts.slice(0, this.#passageCount + 1);
    const words = this.#words.slice(0, this.#wordCount);
    const passages = new Int32Array(this.#passageCount);
    for (let index = 0; index < passages.length; index += 1) {
      const [from, to] = [firsts[index] ?? 0, firsts[index + 1] ?? 0];
      passages[index] = this.#numbering.passages.numberOf(words, from, to);
    }
    const starts = this.#starts.slice(0, this.#wordCount);
    const ends = this.#ends.slice(0, this.#wordCount);
    return { text: this.#text, starts, ends, words, firsts, passages, numbering: this.#numbering };
  }

  /** Reads the sign at `at` and returns the last unit that belongs to it. */
  #readSign(at: number): number {
    const unit = this.#text.charCodeAt(at);
    const role = roleOf(unit);
    if (role === ROLE.letter || role === ROLE.digit) this.#spell(at, foldedUnit(unit));
    else if (role === ROLE.space) this.#readSpace();
    else if (role !== ROLE.mark) return this.#readRareSign(at, unit, role);
    else if (this.#length > 0) this.#end = at + 1;
    return at;
  }

  #readRareSign(at: number, unit: number, role: Role): number {
    if (role === ROLE.surrogate) return this.#readSurrogate(at);
    if (role === ROLE.ligature || role === ROLE.composing) this.#respell(at, role);
    else if (role === ROLE.lone) this.#readLone(at, unit);
    else if (role === ROLE.lineBreak) this.#finishPassage();
    else if (role !== ROLE.control && !this.#joinsWord(at, unit, role)) this.#readStop(unit, role);
    return at;
  }

  #spell(at: number, unit: number): void {
    if (this.#length === 0) this.#start = at;
    this.#stopSeen = false;
    this.#units = withRoom(this.#units, this.#length + 1);
    this.#letterAt = at;
    this.#letterUnit = this.#length;
    this.#units[this.#length] = unit;
    this.#length += 1;
    this.#end = at + 1;
  }

  // و + hamza above is ؤ: the letter is folded again together with its mark.
  #respell(at: number, role: Role): void {
    const isMark = role === ROLE.composing;
    if (isMark && this.#length === 0) return;
    const from = isMark ? this.#letterAt : at;
    const folded = fold(this.#text.slice(from, at + 1)).text;
    if (isMark) this.#length = this.#letterUnit;
    for (let index = 0; index < folded.length; index += 1) {
      this.#spell(from, folded.charCodeAt(index));
    }
    this.#letterUnit = this.#length - folded.length;
    this.#end = at + 1;
  }

  #readLone(at: number, unit: number): void {
    this.#finishWord();
    this.#spell(at, foldedUnit(unit));
    this.#finishWord();
  }

  #readSurrogate(at: number): number {
    const codePoint = this.#text.codePointAt(at) ?? 0;
    const last = codePoint > 0xffff ? at + 1 : at;
    if (isAstralLetter(codePoint)) {
      this.#spell(at, codePoint);
      this.#end = last + 1;
    } else this.#finishWord();
    return last;
  }

  // 3.5 · 1,250 · don't · -5: signs that are part of the word they stand in.
  #joinsWord(at: number, unit: number, role: Role): boolean {
    const next = this.#roleAt(at + 1);
    if (role === ROLE.dash) return this.#readMinus(at, unit, next);
    if (this.#length === 0 || at !== this.#end) return false;
    if (role === ROLE.apostrophe && next === ROLE.letter) {
      this.#spell(at, foldedUnit(unit));
      return true;
    }
    const isInsideFigure = next === ROLE.digit && this.#roleAt(at - 1) === ROLE.digit;
    if (role === ROLE.comma) return isInsideFigure && this.#threeDigitsFrom(at + 1);
    if (role === ROLE.stop && isInsideFigure) this.#spell(at, foldedUnit(unit));
    return role === ROLE.stop && isInsideFigure;
  }

  #readMinus(at: number, unit: number, next: Role): boolean {
    const isMinus = this.#length === 0 && next === ROLE.digit;
    if (isMinus) this.#spell(at, foldedUnit(unit));
    return isMinus;
  }

  #threeDigitsFrom(at: number): boolean {
    const isDigit = (offset: number) => this.#roleAt(at + offset) === ROLE.digit;
    return isDigit(1) && isDigit(2) && !isDigit(3);
  }

  #roleAt(at: number): Role {
    return at < this.#text.length ? roleOf(this.#text.charCodeAt(at)) : ROLE.space;
  }

  // A full stop after one letter ends no sentence («أ. د. محمد»); ? and ! always do.
  #readStop(unit: number, role: Role): void {
    const isInitial = this.#length === 1 && foldedUnit(unit) === 0x2e;
    this.#finishWord();
    if (role === ROLE.stop) this.#stopSeen = !isInitial;
  }

  #readSpace(): void {
    this.#finishWord();
    if (this.#stopSeen) this.#finishPassage();
  }

  #finishWord(): void {
    if (this.#length === 0) return;
    const index = this.#wordCount;
    this.#starts = withRoom(this.#starts, index + 1);
    this.#ends = withRoom(this.#ends, index + 1);
    this.#words = withRoom(this.#words, index + 1);
    this.#starts[index] = this.#start;
    this.#ends[index] = this.#end;
    this.#words[index] = this.#numbering.words.numberOf(this.#units, 0, this.#length);
    this.#wordCount += 1;
    this.#length = 0;
  }

  #finishPassage(): void {
    this.#finishWord();
    this.#stopSeen = false;
    if (this.#wordCount === (this.#firsts[this.#passageCount] ?? 0)) return;
    this.#passageCount += 1;
    this.#firsts = withRoom(this.#firsts, this.#passageCount + 1);
    this.#firsts[this.#passageCount] = this.#wordCount;
  }
}
