/** Citations in a rationale: `[2]` points at evidence number 2 of the same claim. */

import type { Span } from '@isnad/text';
import type { Claim } from './claim.ts';

export interface Citation extends Span {
  readonly number: number;
}

const arabicZero = 0x0660;
const persianZero = 0x06f0;

function toNumber(digits: string): number {
  const latin = digits.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= persianZero ? persianZero : arabicZero));
  });
  return Number(latin);
}

/** Every `[n]` of a Markdown text, digits of either kind; links `[1](…)` are not citations. */
export function citationsIn(markdown: string): Citation[] {
  const found = markdown.matchAll(/(?<!\\)\[([0-9\u0660-\u0669\u06f0-\u06f9]{1,4})\](?!\()/gu);
  return [...found].map((match) => ({
    number: toNumber(match[1] ?? ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Numbers cited that no evidence of the claim carries (any more). */
export function brokenCitations(claim: Pick<Claim, 'verdict' | 'evidence'>): number[] {
  const known = new Set(claim.evidence.map((item) => item.number));
  const cited = citationsIn(claim.verdict?.rationale ?? '').map((citation) => citation.number);
  return [...new Set(cited)].filter((number) => !known.has(number));
}
