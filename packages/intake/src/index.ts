/** What comes in: pasted text, HTML, Markdown and plain text files become clean article drafts. */
export * from './article-draft.ts';
export * from './intake-refusal.ts';
export { type IntakeNotice, type IntakeNoticeKind, intakeNoticeKinds } from './notice.ts';
export { readArticle } from './read-article.ts';
