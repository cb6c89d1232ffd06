/** Parses hostile HTML within bounds and walks it without recursion. */

import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { type IntakeRefusal, intakeLimits } from '../intake-refusal.ts';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/** What happens at each step; `enter` answers whether to go inside. */
export interface Visitor {
  enter(element: HtmlElement): boolean;
  leave?(element: HtmlElement): void;
  text(value: string): void;
}

/** The only way to stop parse5 in the middle of a page; never leaves this file. */
class OverLimit extends Error {
  readonly measure: 'depth' | 'elements';
  constructor(measure: 'depth' | 'elements') {
    super(measure);
    this.measure = measure;
  }
}

function boundedAdapter(): typeof defaultTreeAdapter {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush() {
      depth += 1;
      elements += 1;
      if (depth > intakeLimits.depth) throw new OverLimit('depth');
      // Unclosed formatting is repeated by HTML's own rules: 1 MB can ask for 100 million elements.
      if (elements > intakeLimits.elements) throw new OverLimit('elements');
    },
    onItemPop() {
      depth -= 1;
    },
  };
}

/** The page as a tree, or a refusal if it is deeper or bigger than any honest page. */
export function parseHtml(text: string): HtmlParent | IntakeRefusal {
  try {
    return parse(text, { treeAdapter: boundedAdapter() });
  } catch (error) {
    if (!(error instanceof OverLimit)) throw error;
    const limit = intakeLimits[error.measure];
    const refusal = error.measure === 'depth' ? 'intake-too-deep' : 'intake-too-large';
    return { refusal, measure: error.measure, limit };
  }
}

/** Visits everything below `root` in reading order; the contents of `template` are not in the tree. */
export function walk(root: HtmlParent, visitor: Visitor): void {
  const steps: { node: HtmlParent['childNodes'][number]; leaving: boolean }[] = [];
  const push = (parent: HtmlParent) => {
    for (const node of parent.childNodes.toReversed()) steps.push({ node, leaving: false });
  };
  push(root);
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { node, leaving } = step;
    if ('value' in node) visitor.text(node.value);
    else if ('tagName' in node && leaving) visitor.leave?.(node);
    else if ('tagName' in node && visitor.enter(node)) {
      steps.push({ node, leaving: true });
      push(node);
    }
  }
}

/** An attribute's value; null if it is absent. */
export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}
