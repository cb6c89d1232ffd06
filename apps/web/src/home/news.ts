/** The news as people tell it: one person's edits of one claim within ten minutes are one piece. */
import type { Outputs } from '../desk/line/trpc.ts';

export type News = Outputs['news']['latest'][number];

/** The newest of several edits stands for all of them. */
export interface Told {
  readonly newest: News;
  /** How many older edits it stands for. */
  readonly more: number;
}

const span = 10 * 60_000;

/** `news` comes newest first, and so do the pieces; at most `most` of them. */
export function tellNews(news: readonly News[], most: number): readonly Told[] {
  const told: Told[] = [];
  for (const item of news.filter(isWorthTelling)) {
    const at = told.findIndex(({ newest }) => isSamePiece(newest, item));
    const piece = told[at];
    if (piece) told[at] = { ...piece, more: piece.more + 1 };
    else if (told.length < most) told.push({ newest: item, more: 0 });
  }
  return told;
}

/** A publication tells of its claims already; each of them again would bury the rest. */
function isWorthTelling({ type }: News): boolean {
  return type !== 'claimPublished';
}

/** Edits beside the claims (of the article, the library) only join their own kind. */
function isSamePiece(newest: News, { by, at, articleId, claimNumber, type }: News): boolean {
  const isSameSubject = newest.articleId === articleId && newest.claimNumber === claimNumber;
  const isSameKind = claimNumber !== null || newest.type === type;
  return newest.by === by && isSameSubject && isSameKind && newest.at - at <= span;
}
