/** The test language for corrected articles: brackets show a claim before and after a correction. */

import { bracketed, documentOf, marked } from '../bracket.test-language.ts';
import { describeTarget } from '../describe.ts';
import type { Span, TextDocument } from '../document.ts';
import type { Target } from '../target.ts';
import { reanchor } from './reanchor.ts';
import type { Reanchoring } from './reanchoring.ts';

/** A claim that went through a correction. */
export interface CorrectedClaim {
  readonly after: TextDocument;
  readonly result: Reanchoring;
  /** The new text with brackets around the words that the claim was given. */
  readonly shown: string;
}

/** Corrects an article of one claim (all brackets together) written as lines; brackets in `now` are ignored. */
export function correct(source: string, now: string): CorrectedClaim {
  const { document, target } = claimIn(source);
  const after = documentOf(...marked(now).text.split('\n'));
  const [result] = reanchor(document, after, [target], 'version-2');
  if (!result) throw new Error('one target has one result');
  return { after, result, shown: bracketed(after.text, result.target?.segments ?? []) };
}

/** A marked text as a document and its claim; titles are not written in this language. */
export function claimIn(source: string): { document: TextDocument; target: Target } {
  const { text, spans } = marked(source);
  const document = documentOf(...text.split('\n'));
  return { document, target: describeTarget(document, 'version-1', spans) };
}

/** The words of spans. */
export function wordsAt({ text }: TextDocument, spans: readonly (Span | null)[]): string[] {
  return spans.map((span) => (span ? text.slice(span.start, span.end) : ''));
}
