/** Says what happened to a claim whose words were found: nothing, other spelling or other words. */

import { isSameWord, passageOf, type WordLinks } from '../compare/alignment.ts';
import { type Reading, spanOfWords } from '../compare/reading/reading.ts';
import type { WordRange } from '../compare/similarity.ts';
import type { Span } from '../document.ts';
import { fold } from '../fold.ts';
import {
  criticalDifferences,
  foldedWord,
  type WordChange,
} from './critical/critical-difference.ts';
import { isTurning, kindOfWord } from './critical/critical-word.ts';
import { type Placement, placed } from './placement.ts';
import { carrySpan } from './span-edge.ts';
import { changesBetween } from './word-image.ts';

/** A claim's old words, the words it is given, and how sure that is. */
export interface Finding {
  readonly span: Span;
  readonly range: WordRange;
  readonly image: WordRange;
  readonly score: number;
  readonly runnerUp: number;
  /** True when it still has a neighbour that it had. */
  readonly inCompany: boolean;
}

// «نفى الكرملين أن …»: a denial reaches over a few words to the claim it turns.
const REACH = 3;
const QUESTION = /[?؟⸮？]/gu;

/** Compares what a claim said with what stands at its new place. */
export function judge(links: WordLinks, finding: Finding): Placement {
  const { before, after } = links;
  const changes = changesBetween(links, finding.range, finding.image);
  const beside = changesBeside(links, finding);
  const image = takeInNegation(after, finding, beside);
  const span = carrySpan(links, finding.span, finding.range, image);
  const { score, runnerUp } = finding;
  if (changes.length > 0 || beside.length > 0) {
    const critical = criticalDifferences(before, after, [...changes, ...beside]);
    const inside = critical.length > 0 ? 'critical-words-changed' : 'words-changed';
    const reason = changes.length > 0 ? inside : 'changed-beside';
    return placed('changed', reason, span, { score, runnerUp, critical });
  }
  if (questionsOf(before, finding.range) !== questionsOf(after, image)) {
    return placed('changed', 'question-changed', span, { score, runnerUp });
  }
  return intact(links, finding, span);
}

function intact({ before, after }: WordLinks, finding: Finding, span: Span): Placement {
  const old = before.text.slice(finding.span.start, finding.span.end);
  const now = after.text.slice(span.start, span.end);
  const sure = { score: finding.score, runnerUp: finding.runnerUp };
  if (old === now) {
    return span.start === finding.span.start
      ? placed('unchanged', 'same-place', span, sure)
      : placed('moved', finding.inCompany ? 'shifted' : 'moved-intact', span, sure);
  }
  if (old.replace(/\s+/g, ' ') === now.replace(/\s+/g, ' ')) {
    return placed('respelled', 'only-breaks', span, sure);
  }
  const isSpelling = fold(old).text === fold(now).text;
  return placed('respelled', isSpelling ? 'only-spelling' : 'only-punctuation', span, sure);
}

// Negations and quantifiers that came or went within a few words of the claim, in its sentence.
function changesBeside(links: WordLinks, { range, image }: Finding): WordChange[] {
  const { before, after } = links;
  const isGone = (word: number) => {
    const place = links.imageOf(word);
    return place === -1 || !isSameWord(links, word, place);
  };
  const isNew = (place: number) => {
    const word = links.sourceOf(place);
    return word === -1 || !isSameWord(links, word, place);
  };
  const old = besides(before, range);
  const now = besides(after, image);
  return old.flatMap((words, side): WordChange[] => {
    const removed = words.filter((word) => isGone(word) && isTurning(foldedWord(before, word)));
    const places = now[side] ?? [];
    const added = places.filter((place) => isNew(place) && isTurning(foldedWord(after, place)));
    const isMissing = (word: number, others: readonly number[], from: Reading, to: Reading) =>
      others.every((other) => from.words[word] !== to.words[other]);
    const change = {
      removed: removed.filter((word) => isMissing(word, added, before, after)),
      added: added.filter((place) => isMissing(place, removed, after, before)),
    };
    return change.removed.length + change.added.length > 0 ? [change] : [];
  });
}

function besides(reading: Reading, { from, to }: WordRange): [number[], number[]] {
  const low = Math.max(reading.firsts[passageOf(reading, from)] ?? 0, from - REACH);
  const high = Math.min(reading.firsts[passageOf(reading, to - 1) + 1] ?? 0, to + REACH);
  const count = (first: number, last: number) =>
    Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  return [count(low, from), count(to, high)];
}

// A mark on «يرتفع» where the text says «لم يرتفع» would show the opposite of what is written.
function takeInNegation(
  after: Reading,
  { image }: Finding,
  beside: readonly WordChange[],
): WordRange {
  const place = image.from - 1;
  const isNew = beside.some(({ added }) => added.includes(place));
  const isNegation = isNew && kindOfWord(foldedWord(after, place)) === 'negation';
  return isNegation ? { from: place, to: image.to } : image;
}

// Question marks in a claim and at the end of its last sentence, wherever the claim itself ends.
function questionsOf(reading: Reading, range: WordRange): number {
  const { text, starts, ends, firsts, words } = reading;
  const { start, end } = spanOfWords(reading, range.from, range.to);
  const next = firsts[passageOf(reading, range.to - 1) + 1] ?? words.length;
  const ending = next === range.to ? '' : text.slice(ends[next - 1], starts[next]);
  const inside = text.slice(start, next === range.to ? starts[next] : end);
  return (inside + ending).match(QUESTION)?.length ?? 0;
}
