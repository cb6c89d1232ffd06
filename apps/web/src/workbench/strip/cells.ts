/** The whole article as one line: a cell for every sentence, in reading order. */
import { type CoveredSentence, isSettled, type Scale } from '@isnad/core';
import type { Tone } from '@isnad/highlighter';
import type { Span } from '@isnad/text';
import { toneOf } from '../claims/marks.ts';

export interface StripCell extends Span {
  readonly state: 'open' | 'settled' | 'claims';
  /** One colour for each claim of the sentence, by claim number; a cell has room for four. */
  readonly tones: readonly Tone[];
  /** Share of the strip's length: the square root keeps short sentences large enough to hit. */
  readonly weight: number;
}

const roomForTones = 4;

export function cellsOf(sentences: readonly CoveredSentence[], scale: Scale): StripCell[] {
  return sentences.map((sentence) => {
    const { start, end, claims } = sentence;
    const tones = claims.slice(0, roomForTones).map((claim) => toneOf(claim, scale));
    const settled = isSettled(sentence) ? 'settled' : 'open';
    const state = claims.length > 0 ? 'claims' : settled;
    return { start, end, state, tones, weight: Math.max(1, Math.round(Math.sqrt(end - start))) };
  });
}

/** The next open sentence after an offset in reading order, beginning anew at the end; null when none. */
export function nextOpen(
  sentences: readonly CoveredSentence[],
  offset: number,
  step: 1 | -1,
): CoveredSentence | null {
  const open = sentences.filter((sentence) => !isSettled(sentence));
  const found =
    step === 1
      ? open.find(({ start }) => start > offset)
      : open.findLast(({ start }) => start < offset);
  return found ?? (step === 1 ? open[0] : open.at(-1)) ?? null;
}

/** The sentence in which an offset lies. */
export function sentenceAt<Sentence extends Span>(
  sentences: readonly Sentence[],
  offset: number,
): Sentence | null {
  return sentences.find(({ start, end }) => start <= offset && offset < end) ?? null;
}
