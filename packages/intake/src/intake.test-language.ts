/** Words for tests: what a draft looks like on one glance, and how to expect one. */

import type { ArticleDraft, IntakeInput } from './article-draft.ts';
import type { IntakeNoticeKind } from './notice.ts';
import { readArticle } from './read-article.ts';

const letters = {
  heading: 'h',
  paragraph: 'p',
  'list-item': 'li',
  quote: 'q',
  caption: 'cap',
  'table-cell': 'td',
};

/** The draft of an input that must not be refused. */
export function draftOf(input: IntakeInput): ArticleDraft {
  const draft = readArticle(input);
  if ('refusal' in draft) throw new Error(`refused: ${JSON.stringify(draft)}`);
  return draft;
}

/** One line per block: its kind (and level) and its words. */
export function outlineOf(draft: ArticleDraft): readonly string[] {
  const { text, blocks } = draft.document;
  return blocks.map(
    ({ kind, level, start, end }) =>
      `${letters[kind]}${level === 0 ? '' : level} ${text.slice(start, end)}`,
  );
}

export function noticesOf(draft: ArticleDraft): Partial<Record<IntakeNoticeKind, number>> {
  return Object.fromEntries(draft.notices.map(({ kind, count }) => [kind, count]));
}
