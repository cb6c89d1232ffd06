/** What counts as one word in a newsroom: figures with their signs, names with their numbers. */

import type { Block, Span, TextDocument } from '../document.ts';
import { trimTrailingControls } from '../letters.ts';
import { snapToGraphemes } from './grapheme.ts';

// What the Unicode word rules cut apart although a reader would not. Overlapping finds melt together;
// each look-behind also keeps a megabyte without spaces from being tried at every letter.
const JOINED: readonly RegExp[] = [
  // A web address up to, not including, the punctuation of the sentence around it.
  /(?:https?:\/\/|www\.)[^\s«»“”"<>]*[^\s«»“”"<>.,;:!?،؛؟…()[\]]/giu,
  /(?<![\p{L}\p{N}.@/-])(?:[a-z\d-]+\.)+[a-z]{2,}\/[^\s«»“”"<>]*[^\s«»“”"<>.,;:!?،؛؟…()[\]]/giu,
  /(?<![\p{L}\p{N}_.+-])[\p{L}\p{N}_.+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  /(?<![\p{L}\p{M}\p{N}_])[@#][\p{L}\p{M}\p{N}_\u200C]+/gu,
  // 1,250.5 · ٣٫٥٪ · 12 % · %12 · $240 · 240 $ · US$5 · 3/9/2025 · 10:30 · −5 · و12%; not the 4 of A4
  /(?<![\p{Lu}\p{Ll}\p{N}])(?:(?<![\p{L}\p{M}])[وفبلك])?(?:\p{Lu}{0,3}\p{Sc}[ \u00A0]?)?[%٪]?[-+−]?\p{Nd}+(?:(?:[.,٫٬،:/]|[\u00A0\u2009\u202F](?=\p{Nd}{3}(?!\p{Nd})))\p{Nd}+)*(?:[ \u00A0\u202F]?[%٪‰؉]|[ \u00A0]?\p{Sc}(?!\p{Nd}))?/gu,
  // سيبيريا-2 · كورونا-19 · 2014–2020
  /(?<![\p{L}\p{M}])[\p{L}\p{M}]+[-\u2010\u2011\u2013]\p{Nd}+/gu,
  /(?<!\p{N})\p{Nd}+\u2013\p{Nd}+(?!\p{N})/gu,
  // Al-Jazeera · 20-year · F-16 · 2014-2020 · 2025-09-03
  /(?<![\p{Script=Latin}\p{M}\p{Nd}])[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{M}\p{Nd}]*(?:[-\u2010\u2011][\p{Script=Latin}\p{M}\p{Nd}]+)+/gu,
  // الـ"إرهاب" · بـ«الحياد»: the article or preposition of a quoted word. Several quoted words stay
  // words of their own, or half of them could not be marked.
  /(?<![\p{L}\p{M}\p{N}])[وف]?(?:[بك]?ال|لل|[بلك])ـ*["“”«„‘’‹][\p{L}\p{M}\p{N}-]+["“”»‘’›]/gu,
];

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The words of a text in logical order, disjoint, without the spaces and punctuation between them.
 * `language` is a BCP 47 tag; one that is malformed is read by the general rules.
 */
export function wordsOf(text: string, language: string): Span[] {
  const words: Span[] = [];
  for (const { segment, index } of segmenterFor(language).segment(text)) {
    const word = LETTER_OR_DIGIT.test(segment) ? trimTrailingControls(segment) : '';
    if (word !== '') words.push({ start: index, end: index + word.length });
  }
  return merged([...words, ...joinedIn(text)]);
}

/** The words of one block, at their offsets in the document; `language` overrules the block's own. */
export function wordsOfBlock(
  document: TextDocument,
  block: Block,
  language = block.language,
): Span[] {
  return wordsOf(document.text.slice(block.start, block.end), language).map((word) => ({
    start: block.start + word.start,
    end: block.start + word.end,
  }));
}

function joinedIn(text: string): Span[] {
  return JOINED.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) =>
      snapToGraphemes(text, { start: match.index, end: match.index + match[0].length }),
    ),
  );
}

function merged(spans: Span[]): Span[] {
  const words: Span[] = [];
  for (const span of spans.sort((one, other) => one.start - other.start || one.end - other.end)) {
    const last = words.at(-1);
    if (last && span.start < last.end) {
      words[words.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else words.push(span);
  }
  return words;
}

// Region and script do not change where words end, and a malformed tag must not throw.
function segmenterFor(language: string): Intl.Segmenter {
  const primary = /^[a-z]{2,3}(?=-|$)/i.exec(language)?.[0] ?? 'und';
  const known = segmenters.get(primary);
  if (known) return known;
  const segmenter = new Intl.Segmenter(primary, { granularity: 'word' });
  segmenters.set(primary, segmenter);
  return segmenter;
}
