/** An edition as readers get it: a document, and where each of its words stands in it. */

import { joinBlocks, type Span, type TextDocument } from '../../document.ts';
import type { Edition, EditionWord } from './edition.test-language.ts';

/** A word and where it stands, without the punctuation around it. */
export interface PlacedWord extends EditionWord {
  readonly span: Span;
}

/** An edition as the desk stores it, and where each of its words stands, without punctuation. */
export interface PrintedEdition {
  readonly document: TextDocument;
  readonly words: readonly PlacedWord[];
  readonly lines: readonly (readonly PlacedWord[])[];
  readonly places: ReadonlyMap<number, number>;
}

/** Lays an edition out as a document. */
export function print({ paragraphs, language }: Edition): PrintedEdition {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const lines = paragraphs.map((sentences) => sentences.flat());
  const document = joinBlocks(
    lines.map((line, index) => ({
      kind: index === 0 ? 'heading' : 'paragraph',
      level: index === 0 ? 1 : 0,
      text: line.map(({ text }) => text).join(' '),
      direction,
      language,
    })),
  );
  let at = 0;
  const placed = lines.map((line) =>
    line.map((word): PlacedWord => {
      const span = bareSpan(word.text, at);
      at += word.text.length + 1;
      return { ...word, span };
    }),
  );
  const words = placed.flat();
  return { document, lines: placed, words, places: placesOf(words) };
}

function placesOf(words: readonly PlacedWord[]): ReadonlyMap<number, number> {
  return new Map(
    words.flatMap(({ origin }, place): [number, number][] =>
      origin === null ? [] : [[origin, place]],
    ),
  );
}

function bareSpan(text: string, at: number): Span {
  const head = /^[^\p{L}\p{N}%٪$€]*/u.exec(text)?.[0].length ?? 0;
  const bare = text.slice(head).replace(/[^\p{L}\p{M}\p{N}\u0640%٪$€]+$/u, '');
  return { start: at + head, end: at + head + bare.length };
}
