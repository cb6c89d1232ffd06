/** Puts the sentences that are most worth checking first. */

import { fold, type Span, type TextDocument } from '@isnad/text';
import type { ClaimHint } from './claim-hint.ts';
import { signs } from './signs.ts';

/** A headline mostly repeats what the body states in full. */
const headingShare = 0.5;
/** A question states nothing by itself. */
const questionShare = 0.5;

/** The headings among the blocks, as a question that costs one step per sentence in order. */
function headingFinder(document: TextDocument): (span: Span) => boolean {
  let at = 0;
  return (span) => {
    if ((document.blocks[at]?.start ?? 0) > span.start) at = 0;
    while ((document.blocks[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at += 1;
    return document.blocks[at]?.kind === 'heading';
  };
}

function hintFor(sentence: string, span: Span, isHeading: boolean): ClaimHint {
  const folded = fold(sentence).text;
  const found = signs.filter((sign) => sign.pattern.test(folded));
  // Independent signs: each takes its share of the doubt that the others leave.
  const doubt = found.reduce((left, sign) => left * (1 - sign.weight), 1);
  const place = isHeading ? headingShare : 1;
  const mood = /\?["')\]]*$/.test(folded) ? questionShare : 1;
  return { span, score: (1 - doubt) * place * mood, reasons: found.map((sign) => sign.reason) };
}

/**
 * A hint for each sentence, in the order given; `sentences` are UTF-16 spans within the document,
 * as `sentencesOf` finds them. Plain word rules for Arabic and English: a later issue replaces them
 * by a model with measured quality behind this same function.
 */
export function spotClaims(document: TextDocument, sentences: readonly Span[]): ClaimHint[] {
  const isHeading = headingFinder(document);
  return sentences.map((span) =>
    hintFor(document.text.slice(span.start, span.end), span, isHeading(span)),
  );
}

/** The hints with the most check-worthy first; equals stay in reading order. */
export function mostWorthChecking(hints: readonly ClaimHint[]): ClaimHint[] {
  return hints.toSorted(
    (one, other) => other.score - one.score || one.span.start - other.span.start,
  );
}
