// The rule by which the Hypothesis client finds a quote again, written anew from its published weights
// (src/annotator/anchoring/match-quote.ts), so that both are measured on the same text in the same run.

import type { Segment, Span } from '@isnad/text';
import search from 'approx-string-match';

const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const MOST_ERRORS = 256;

type Hit = Span & { errors: number };

/** The place with the highest score; an exact copy anywhere keeps inexact ones from being looked for. */
export function hypothesisPlace(text: string, segment: Segment): Span | null {
  const most = Math.min(MOST_ERRORS, segment.exact.length / 2);
  let best: (Hit & { score: number }) | null = null;
  for (const hit of hits(text, segment.exact, most)) {
    const score = scoreOf(text, segment, hit);
    if (!best || score > best.score) best = { ...hit, score };
  }
  return best;
}

function hits(text: string, wanted: string, mostErrors: number): Hit[] {
  const exact: Hit[] = [];
  for (let start = text.indexOf(wanted); start !== -1; start = text.indexOf(wanted, start + 1)) {
    exact.push({ start, end: start + wanted.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, wanted, mostErrors);
}

function scoreOf(text: string, segment: Segment, { start, end, errors }: Hit): number {
  const { exact, prefix, suffix } = segment;
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  const sum =
    WEIGHTS.quote * (1 - errors / exact.length) +
    WEIGHTS.prefix * (prefix === '' ? 1 : likeness(before, prefix)) +
    WEIGHTS.suffix * (suffix === '' ? 1 : likeness(after, suffix)) +
    WEIGHTS.position * (1 - Math.abs(start - segment.start) / text.length);
  return sum / (WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position);
}

function likeness(text: string, wanted: string): number {
  if (text === '' || wanted === '') return 0;
  const [first] = hits(text, wanted, wanted.length);
  return first ? 1 - first.errors / wanted.length : 0;
}
