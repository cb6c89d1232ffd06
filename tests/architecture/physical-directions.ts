// Arabic and English share one sheet: styles say start and end, never left and right.

/** One place that knows left from right: its line, counted from 1, and the words that say so. */
export type PhysicalDirection = { line: number; words: string };

const length = String.raw`(?:[^\s;{}()]|\([^)]*\))+`;
const fourSides = String.raw`${length}\s+(${length})\s+${length}\s+(?!\1\s*[;}])${length}`;

/** In a style sheet the words have no business at all, nor has a shorthand whose inline sides differ. */
const inStyleSheets = [
  /(?<![a-z])(left|right)(?![a-z])/gi,
  new RegExp(`(?:margin|padding|inset|border-(?:width|style|color)):\\s*${fourSides}\\s*[;}]`, 'g'),
];

/** In code the words may mean a measured box; in a class, a style property or a declaration they may not. */
const inCode = [
  /\b(?:margin|padding|border|scrollMargin|scrollPadding)\w*(?:Left|Right)\w*/g,
  /\b(?:margin|padding|border|scroll-margin|scroll-padding)-(?:\w+-)?(?:left|right)\b/g,
  /\b(?:text-?align|float|clear)['"]?\s*:\s*['"]?(?:left|right)\b/gi,
  /\b(?:left|right)\s*:\s*(?:-?[\d.]|auto|calc|var|\$\{)[^,\n]*;/g,
  /\bstyle=\{\{[^}]*\b(?:left|right)\s*:/g,
  /\.style\.(?:left|right)\b/g,
  /\bclass(?:Name)?=(["'`{])[^>]*?(?<![\w.])(?:[\w-]*-)?(?:left|right|[mp][lr]-\d+)(?![\w(])/g,
];

/** Finds what would not turn around with the direction of the page; `path` says which language it is. */
export function physicalDirections(path: string, text: string): PhysicalDirection[] {
  const patterns = path.endsWith('.css') ? inStyleSheets : inCode;
  const said = withoutComments(text);
  return patterns.flatMap((pattern) =>
    Array.from(said.matchAll(pattern), ({ index, 0: words }) => ({
      line: said.slice(0, index).split('\n').length,
      words,
    })),
  );
}

/** Comments become blanks, so that places stay where they are. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  );
}
