/** An article with brackets around a claim, and the link that leads to it. */

import { documentOf, marked } from '../bracket.test-language.ts';
import { describeTarget } from '../describe.ts';
import type { Span, TextDocument } from '../document.ts';
import { textFragmentFor } from './text-fragment.ts';

interface MarkedPage {
  readonly document: TextDocument;
  readonly spans: readonly Span[];
  readonly fragment: string | null;
}

/** Reads blocks whose brackets mark one claim; they may open in one block and close in another. */
export function markedPage(blocks: readonly string[]): MarkedPage {
  const { text, spans } = marked(blocks.join('\n'));
  const document = documentOf(...text.split('\n'));
  const fragment = textFragmentFor(document, describeTarget(document, 'version-1', spans));
  return { document, spans, fragment };
}
