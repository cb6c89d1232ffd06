/** The article's fields as they are typed, and what of them is new. */
import type { ArticleDetails } from '@isnad/core';

export const articleFields = [
  'title',
  'byline',
  'publisher',
  'url',
  'publishedOn',
  'language',
] as const;
export type ArticleField = (typeof articleFields)[number];
export type ArticleText = Readonly<Record<ArticleField, string>>;

/** Languages of the newsrooms' wires; others keep the tag that was found at import. */
export const languageTags = ['ar', 'en', 'fr', 'fa', 'tr', 'he', 'ru', 'es', 'de', 'zh', 'ur'];

export function articleText(details: ArticleDetails): ArticleText {
  const text = articleFields.map((field) => [field, details[field] ?? '']);
  return Object.fromEntries(text) as ArticleText;
}

/** An emptied field is nothing at all, except the title and the language, which cannot be missing. */
export function articleChanges(
  details: ArticleDetails,
  typed: ArticleText,
): Partial<ArticleDetails> {
  const before = articleText(details);
  const changed = articleFields.filter((field) => typed[field].trim() !== before[field]);
  const words = changed.map((field) => {
    const text = typed[field].trim();
    return [field, field === 'title' || field === 'language' ? text : text || null];
  });
  return Object.fromEntries(words);
}
