/** Recognises Markdown made to keep the parser busy; honest articles stay far below these bounds. */

/**
 * Measured on mdast-util-from-markdown 2.1.0: a paragraph costs about 20 ns per mark squared, a
 * mark 5 µs, and nested lines 0.1 µs for each line times each container that they stand in.
 */
const limits = {
  squaredMarks: 20_000_000,
  marks: 100_000,
  nesting: 20,
  nestedLinesByContainers: 10_000_000,
  lines: 40_000,
};

const mark = /[*_[\]`!<&\\]/g;
const containers = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
/** A quote, a list item, or the least indent by which one list stands inside another. */
const container = />|[-+*]|\d{1,9}[.)]| {2}|\t/g;
/** A blank line or a bullet begins a new paragraph; a number may not interrupt one. */
const paragraphStart = /^[ \t]*(?:$|[-+*][ \t])/;

/** Whether emphasis, links and the like would take more than a moment to pair. */
function hasTooManyMarks(lines: readonly string[]): boolean {
  let marks = 0;
  let squaredMarks = 0;
  let inParagraph = 0;
  for (const line of lines) {
    if (paragraphStart.test(line)) inParagraph = 0;
    const before = inParagraph;
    inParagraph += line.match(mark)?.length ?? 0;
    marks += inParagraph - before;
    squaredMarks += inParagraph ** 2 - before ** 2;
  }
  return marks > limits.marks || squaredMarks > limits.squaredMarks;
}

/** Whether quotes and lists stand in each other too deep or too often; a flat list is cheap. */
function isTooNested(lines: readonly string[]): boolean {
  let nestedLines = 0;
  let inContainers = 0;
  let nesting = 0;
  let isCheap = true;
  for (const line of lines) {
    const opening = containers.exec(line)?.[0] ?? '';
    if (opening !== '' || line.trim() === '') {
      nesting = opening.match(container)?.length ?? 0;
      isCheap = nesting <= 1 && !opening.includes('>');
    } else {
      // A line without marks of its own goes on with the paragraph before, however deep that is.
      isCheap = nesting === 0;
    }
    if (nesting > limits.nesting) return true;
    if (!isCheap) {
      nestedLines += 1;
      inContainers += nesting;
    }
  }
  return nestedLines * inContainers > limits.nestedLinesByContainers;
}

/** Whether reading this as Markdown could take more than a moment. */
export function isTangled(text: string): boolean {
  const lines = text.split('\n');
  return lines.length > limits.lines || hasTooManyMarks(lines) || isTooNested(lines);
}
