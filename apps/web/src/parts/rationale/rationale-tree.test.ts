import { describe, expect, test } from 'vitest';
import { type RationaleNode, rationaleTree } from './rationale-tree.ts';

/** Writes a tree as one line: `p(…)` for elements, `{1}` for citations. */
function line(nodes: readonly RationaleNode[]): string {
  const one = (node: RationaleNode) => {
    if (node.kind === 'text') return node.text;
    if (node.kind === 'cite') return `{${node.number}}`;
    return `${node.tag}${node.href ? `→${node.href}` : ''}(${line(node.children)})`;
  };
  return nodes.map(one).join('').replaceAll('\n', '');
}

describe('a rationale', () => {
  test.each([
    ['cites its evidence', 'أربعة أيام [1] و[٢].', 'p(أربعة أيام {1} و{2}.)'],
    ['keeps emphasis and lists', '- **مهم** [1]', 'ul(li(strong(مهم) {1}))'],
    ['lowers its headings', '# عنوان', 'h4(عنوان)'],
    ['leads to the web only', '[هنا](https://un.org/a?b&c)', 'p(a→https://un.org/a?b&c(هنا))'],
    ['drops other addresses', '[هنا](javascript:alert(1))', 'p(span(هنا))'],
    ['shows markup as words', '<b>x</b> & "y"', 'p(<b>x</b> & "y")'],
    ['does not cite inside code', '`a[1]`', 'p(code(a[1]))'],
    ['does not take an escaped bracket for one', String.raw`\[1] [2]`, 'p([1] {2})'],
    ['does not take a definition for one', '[1]: https://un.org', 'p({1}: https://un.org)'],
    ['breaks lines', 'a  \nb', 'p(abr()b)'],
    ['may be empty', '', ''],
  ])('%s', (_title, markdown, expected) => {
    expect(line(rationaleTree(markdown))).toBe(expected);
  });
});
