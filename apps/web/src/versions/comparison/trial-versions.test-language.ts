/** Two versions of one article on the table, for tests that need no server. */
import type { ArticleVersion } from '@isnad/core';
import { compareDocuments, type Direction, joinBlocks } from '@isnad/text';

interface Line {
  readonly text: string;
  readonly direction?: Direction;
}

/** A version of Arabic paragraphs, unless a line says that it runs the other way. */
export function versionOf(number: number, lines: readonly (string | Line)[]): ArticleVersion {
  const loose = lines.map((line) => {
    const { text, direction = 'rtl' } = typeof line === 'string' ? { text: line } : line;
    const language = direction === 'rtl' ? 'ar' : 'en';
    return { kind: 'paragraph', level: 0, text, direction, language } as const;
  });
  return {
    id: `v${number}`,
    articleId: 'a1',
    number,
    document: joinBlocks(loose),
    textHash: `${number}`.repeat(64),
    originalHash: null,
    importedBy: 'layla',
    importedAt: number,
    importedFrom: 'paste',
  };
}

export function comparisonOf(from: ArticleVersion, to: ArticleVersion) {
  return { from, to, comparison: compareDocuments(from.document, to.document) };
}
