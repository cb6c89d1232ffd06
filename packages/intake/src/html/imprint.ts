/** Reads what a page says about itself: headline, byline, publisher, address, date, language. */

import type { Imprint } from '../manuscript.ts';
import { visibleText } from './content.ts';
import { readLinkedData } from './linked-data.ts';
import { omissionOf } from './omission.ts';
import { attribute, type HtmlElement, type HtmlParent, walk } from './tree.ts';

/** Everything on a page that may say something, first mention of each. */
class PageClues {
  readonly metas = new Map<string, string>();
  readonly linkedData: string[] = [];
  headline: string | null = null;
  title: string | null = null;
  address: string | null = null;
  author: string | null = null;
  language: string | null = null;

  enter(element: HtmlElement): boolean {
    const { tagName } = element;
    if (tagName === 'html') this.language = attribute(element, 'lang');
    else if (tagName === 'meta') this.#noteMeta(element);
    else if (tagName === 'title') this.title ??= rawText(element);
    else if (tagName === 'script') this.#noteScript(element);
    else this.#noteElement(element, (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/));
    return tagName === 'head' || omissionOf(element) === null;
  }

  text(): void {}

  #noteMeta(element: HtmlElement): void {
    const name = attribute(element, 'property') ?? attribute(element, 'name');
    const content = attribute(element, 'content');
    const key = name?.toLowerCase();
    if (key && content?.trim() && !this.metas.has(key)) this.metas.set(key, content);
  }

  #noteScript(element: HtmlElement): void {
    if (/^application\/ld\+json\b/i.test(attribute(element, 'type') ?? '')) {
      this.linkedData.push(rawText(element));
    }
  }

  #noteElement(element: HtmlElement, relations: readonly string[]): void {
    if (element.tagName === 'link' && relations.includes('canonical')) {
      this.address ??= attribute(element, 'href');
    } else if (element.tagName === 'a' && relations.includes('author')) {
      this.author ??= visibleText(element) || null;
    } else if (element.tagName === 'h1' && omissionOf(element) === null) {
      this.headline ??= visibleText(element) || null;
    }
  }
}

function rawText(element: HtmlElement): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** The first `time` of the article itself: those around it date other things. */
function firstTime(content: HtmlParent): string | null {
  let time: string | null = null;
  walk(content, {
    enter(element) {
      if (element.tagName === 'time') time ??= attribute(element, 'datetime');
      return omissionOf(element) === null;
    },
    text() {},
  });
  return time;
}

/** The headline on the page is cleaner («Headline | Site»), unless it is only the site's own name. */
function headlineOf(shown: string | null, announced: string | null): string | null {
  return shown !== null && announced?.includes(shown) ? shown : (announced ?? shown);
}

/** Sources: HTML metadata names, ogp.me (og:*, article:*), schema.org, rel=canonical and author. */
export function readImprint(page: HtmlParent, content: HtmlParent): Imprint {
  const clues = new PageClues();
  walk(page, clues);
  const linked = readLinkedData(clues.linkedData);
  const meta = (...names: readonly string[]) =>
    names.map((name) => clues.metas.get(name)).find((value) => value !== undefined) ?? null;
  return {
    headline: headlineOf(clues.headline, meta('og:title') ?? linked.headline),
    pageTitle: clues.title,
    byline: meta('author', 'dc.creator') ?? linked.byline ?? clues.author ?? meta('article:author'),
    publisher: meta('og:site_name') ?? linked.publisher,
    url: clues.address ?? meta('og:url') ?? linked.url,
    publishedAt: meta('article:published_time') ?? linked.publishedAt ?? firstTime(content),
    language: clues.language ?? linked.language,
  };
}
