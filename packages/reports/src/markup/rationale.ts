/** A rationale's Markdown as safe HTML, its citations leading to the sources they name. */

import { citationsIn } from '@isnad/core';
import { micromark, type Options } from 'micromark';
import { escapeHtml, type Html, trusted } from './html.ts';

/** Answers where a citation leads and what it shows; null when no evidence carries that number. */
export type CitationLink = (number: number) => { href: string; label: string } | null;

const options: Options = {
  // Without definitions `[1]` is always a citation; without HTML and images those stay plain words.
  extensions: [{ disable: { null: ['definition', 'htmlFlow', 'htmlText', 'labelStartImage'] } }],
  htmlExtensions: [
    {
      exit: {
        // An escaped `\[1]` is no citation: as a reference it is out of the linking's sight.
        characterEscapeValue(token) {
          const sign = this.sliceSerialize(token);
          this.raw(sign === '[' ? '&#91;' : this.encode(sign));
        },
      },
    },
  ],
};

/** Renders Markdown: links lead to the web only, headings come below the page's own. */
export function renderRationale(markdown: string, linkOf: CitationLink): Html {
  // The renderer escapes every `<` and `>` of the text, so what is left of them are its own tags.
  const pieces = micromark(markdown, options).split(/(<[^>]*>)/u);
  let anchor: 'none' | 'kept' | 'dropped' = 'none';
  let isCode = false;
  const rendered = pieces.map((piece) => {
    if (!piece.startsWith('<')) {
      return anchor === 'kept' || isCode ? piece : linkCitations(piece, linkOf);
    }
    if (piece.startsWith('<a ')) anchor = isWebLink(piece) ? 'kept' : 'dropped';
    if (/^<\/?code/u.test(piece)) isCode = piece === '<code>' || piece.startsWith('<code ');
    if (anchor === 'dropped' && /^<\/?a\b/u.test(piece)) {
      if (piece === '</a>') anchor = 'none';
      return '';
    }
    if (piece === '</a>') anchor = 'none';
    return piece.replace(/^<(\/?)h[1-6]>$/u, '<$1h5>');
  });
  return trusted(rendered.join(''));
}

function isWebLink(tag: string): boolean {
  return /^<a href="https?:\/\//iu.test(tag);
}

function linkCitations(text: string, linkOf: CitationLink): string {
  let linked = '';
  let from = 0;
  for (const { number, start, end } of citationsIn(text)) {
    const link = linkOf(number);
    if (!link) continue;
    const shown = `[${escapeHtml(link.label)}]`;
    linked += `${text.slice(from, start)}<a class="cite" href="${escapeHtml(link.href)}">${shown}</a>`;
    from = end;
  }
  return linked + text.slice(from);
}
