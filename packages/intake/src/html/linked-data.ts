/** Reads what a page tells search engines about its article (schema.org in JSON-LD). */

import { type Imprint, silentImprint } from '../manuscript.ts';

type LinkedNode = Readonly<Record<string, unknown>>;

const articleType = /(?:Article|BlogPosting|Report|Review)$/;

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function toText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The names of one or several people or houses, joined as the desk writes a byline. */
function toNames(value: unknown): string | null {
  const names = toList(value).flatMap((each) => toText(isNode(each) ? each.name : each) ?? []);
  return names.length === 0 ? null : names.join('، ');
}

/** Pages put their article at the top, in a list, or under `@graph`. */
function findArticle(source: string): LinkedNode | undefined {
  const nodes = toList(parseJson(source)).flatMap((top) =>
    isNode(top) ? [top, ...toList(top['@graph'])] : [],
  );
  return nodes
    .filter(isNode)
    .find((node) => toList(node['@type']).some((type) => articleType.test(String(type))));
}

/** Fields of the first article among the JSON-LD scripts of a page. Source: schema.org/Article. */
export function readLinkedData(scripts: readonly string[]): Imprint {
  const article = scripts.map(findArticle).find((found) => found !== undefined);
  if (!article) return silentImprint;
  return {
    headline: toText(article.headline),
    pageTitle: null,
    byline: toNames(article.author),
    publisher: toNames(article.publisher),
    url: toText(article.url),
    publishedAt: toText(article.datePublished),
    language: toText(article.inLanguage),
  };
}
