/** Reads a page back the way a browser does. */

import type { DefaultTreeAdapterTypes } from 'parse5';

/** One element: its name, its attributes, and itself for `textOf`. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly node: DefaultTreeAdapterTypes.Element;
}

/** All elements of a parsed page in document order, or those of one name. */
export function elementsIn(page: DefaultTreeAdapterTypes.Document, name?: string): Element[] {
  return within(page).filter((element) => name === undefined || element.name === name);
}

/** The words inside an element. */
export function textOf({ node }: Element): string {
  return wordsIn(node);
}

function within(node: DefaultTreeAdapterTypes.Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(within) : [];
  if (!('tagName' in node)) return children;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ name: node.tagName, attributes, node }, ...children];
}

function wordsIn(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(wordsIn).join('') : '';
}
