/** Finds the part of a page that holds the article. */

import { omissionOf } from './omission.ts';
import { attribute, type HtmlElement, type HtmlParent, walk } from './tree.ts';

function mayHoldArticle(element: HtmlElement): boolean {
  return (
    element.tagName === 'article' ||
    element.tagName === 'main' ||
    attribute(element, 'role') === 'main' ||
    attribute(element, 'itemprop') === 'articleBody'
  );
}

/** The smallest `article` or `main` with more than half of the page's words, else the whole page. */
export function findContent(page: HtmlParent): HtmlParent {
  let length = 0;
  const open: { element: HtmlElement; from: number }[] = [];
  const found: { element: HtmlElement; length: number }[] = [];
  walk(page, {
    enter(element) {
      if (omissionOf(element)) return false;
      if (mayHoldArticle(element)) open.push({ element, from: length });
      return true;
    },
    leave(element) {
      const last = open.at(-1);
      if (last?.element !== element) return;
      found.push({ element, length: length - last.from });
      open.pop();
    },
    text(value) {
      length += value.trim().length;
    },
  });
  const holders = found.filter((candidate) => candidate.length * 2 > length);
  return holders.sort((one, other) => one.length - other.length)[0]?.element ?? page;
}

/** The visible words of an element on one line. */
export function visibleText(root: HtmlParent): string {
  const pieces: string[] = [];
  walk(root, {
    enter(element) {
      if (element.tagName === 'br') pieces.push(' ');
      return omissionOf(element) === null;
    },
    text: (value) => pieces.push(value),
  });
  return pieces.join('').replace(/\s+/gu, ' ').trim();
}
