/** Links that open the original page at the words of a claim (https://wicg.github.io/scroll-to-text-fragment/). */

import type { Span, TextDocument } from '../document.ts';
import type { Target } from '../target.ts';
import { type Directive, directiveFor } from './directive.ts';
import { type Page, readPage } from './page.ts';

/**
 * The fragment directive, `:~:text=[prefix-,]start[,end][,-suffix]`, that leads a browser to a target;
 * several segments are joined with `&text=`. Null when nothing of it can be told apart on the page,
 * or when it holds no word. Only ASCII; whole words, so that no clitic is lost.
 */
export function textFragmentFor(document: TextDocument, target: Target): string | null {
  return textFragmentsIn(document)(target);
}

/** `textFragmentFor` of many targets in one document, which is read only once. */
export function textFragmentsIn(document: TextDocument): (target: Target) => string | null {
  const page = readPage(document);
  return ({ segments }) => {
    const terms = segments.flatMap((segment) => termsOf(page, segment));
    return terms.length > 0 ? `:~:text=${terms.join('&text=')}` : null;
  };
}

/**
 * A web address that opens at the words of a target; its own fragment, such as `#section`, stays and
 * an older directive goes. Without a directive for the target, the address as it was.
 */
export function textFragmentUrl(url: string, document: TextDocument, target: Target): string {
  const fragment = textFragmentFor(document, target);
  return fragment === null ? url : withTextFragment(url, fragment);
}

/** Puts a directive made by `textFragmentFor` on a web address. */
export function withTextFragment(url: string, fragment: string): string {
  const [address = ''] = url.split(':~:');
  return `${address.includes('#') ? address : `${address}#`}${fragment}`;
}

function termsOf(page: Page, segment: Span): string[] {
  const directive = directiveFor(page, segment);
  return directive ? [written(page.document.text, directive)] : [];
}

function written(text: string, { prefix, start, end, suffix }: Directive): string {
  const term = (span: Span) => encoded(text.slice(span.start, span.end));
  const terms = [
    prefix && `${term(prefix)}-`,
    term(start),
    end && term(end),
    suffix && `-${term(suffix)}`,
  ];
  return terms.filter((part) => part !== null).join(',');
}

// A bare hyphen would be read as the sign of a prefix or suffix. Half a character cannot be encoded;
// pages show U+FFFD in its place.
function encoded(words: string): string {
  const shown = words
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD');
  return encodeURIComponent(shown).replaceAll('-', '%2D');
}
