/** Reads the lines between `---` that many Markdown editors put above the article. */

import { type Imprint, silentImprint } from '../manuscript.ts';

const frontMatter = /^---[ \t]*\n(?<fields>[\s\S]{0,8000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const field = /^(?<name>[A-Za-z_-]{1,40})[ \t]*:[ \t]*(?<value>\S.*)$/;

/** Simple `name: value` lines only; nested YAML is passed over. */
function readFields(lines: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const { name, value } = field.exec(line)?.groups ?? {};
    if (name && value) fields.set(name.toLowerCase(), value.trim().replace(/^(["'])(.*)\1$/, '$2'));
  }
  return fields;
}

/** What the front matter says about the article, and the text below it. */
export function splitFrontMatter(text: string): { imprint: Imprint; body: string } {
  const match = frontMatter.exec(text);
  const fields = readFields(match?.groups?.fields ?? '');
  if (!match || fields.size === 0) return { imprint: silentImprint, body: text };
  const first = (...names: readonly string[]) =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined) ?? null;
  const imprint: Imprint = {
    headline: first('title'),
    pageTitle: null,
    byline: first('author', 'byline', 'authors'),
    publisher: first('publisher', 'site'),
    url: first('url', 'source', 'canonical'),
    publishedAt: first('date', 'published', 'published_at'),
    language: first('language', 'lang'),
  };
  return { imprint, body: text.slice(match[0].length) };
}
