/** A corrected text comes in: a new version, and every claim brought to its words in it. */

import { type Article, type Claim, isUnsettled, type Refusal, refuse } from '@isnad/core';
import type { DeskReader, Proposal } from '@isnad/store';
import { describeTarget, reanchor, type Span, sentencesOf, type TextDocument } from '@isnad/text';
import { type Answer, answerOf } from '../answer.ts';
import { type SignedIn, stamp } from '../context.ts';
import { command } from '../procedure.ts';
import { correctInput } from './article-fields.ts';
import { followAppearances, type NewVersion } from './following.ts';
import { type NotReadable, readVersion } from './import.ts';

/** The article after the new version, and how many places somebody has to settle. */
export interface Corrected {
  readonly article: Article;
  readonly unsettled: number;
}

export const correct = command(
  'import-article',
  correctInput,
  async (context, input): Promise<Answer<Corrected> | NotReadable> => {
    const { store } = context;
    const { articleId, expectedRevision } = input;
    const handed = readVersion(input.draft, context.newId());
    if ('refusal' in handed) return { ok: false, intake: handed };
    const { version, attachments } = handed;
    const recorded = await store.record((desk) => {
      const article = desk.article(articleId);
      const before = article && desk.version(article.versionId);
      if (!article || !before) return refuse('not-found', ['articleId']);
      const fault = twinFault(desk, article, version.textHash);
      if (fault) return fault;
      const numbered = { ...version, number: article.versionCount + 1 };
      const carried = carriedSentences(article, before.document, numbered);
      const payload = { version: numbered, carried };
      const first = { type: 'versionImported', subjectId: articleId, payload } as const;
      const proposals: Proposal[] = [
        { ...first, ...stamp(context, input), expectedRevision },
        ...titleChange(context, article, before.document, numbered.document),
        ...reanchoredClaims(context, desk, articleId, numbered),
      ];
      return { proposals, attachments };
    }, input.eventId);
    return answerOf(recorded, async () => {
      const article = await store.article(articleId);
      const claims = await store.claimsOf(articleId);
      const unsettled = claims.filter(({ withdrawn }) => !withdrawn).flatMap(unsettledOf).length;
      return article && { article, unsettled };
    });
  },
);

function unsettledOf({ appearances }: Claim) {
  return appearances.filter(isUnsettled);
}

/** The very text that is read now is no correction; another article's text is that article. */
function twinFault(desk: DeskReader, article: Article, textHash: string): Refusal | null {
  const twins = desk.twins(textHash);
  if (twins.some(({ versionId }) => versionId === article.versionId)) {
    return refuse('nothing-changed');
  }
  const other = twins.find(({ articleId }) => articleId !== article.id);
  return other ? refuse('already-imported', [other.articleId]) : null;
}

/** Sentences that were settled and stand unchanged: nobody has to settle them again. */
function carriedSentences(
  { settlements, versionId }: Article,
  before: TextDocument,
  { id, document }: NewVersion,
): { from: Span; to: Span }[] {
  const settled = settlements.filter((item) => item.versionId === versionId);
  const targets = settled.map((span) => describeTarget(before, versionId, [span]));
  const sentences = sentencesOf(document);
  return reanchor(before, document, targets, id).flatMap(({ status, target }, index) => {
    const [segment, ...more] = target?.segments ?? [];
    const from = settled[index];
    const isSame = status === 'unchanged' || status === 'moved' || status === 'respelled';
    if (!isSame || !segment || !from || more.length > 0) return [];
    const to = sentences.find(({ start, end }) => start === segment.start && end === segment.end);
    return to ? [{ from: { start: from.start, end: from.end }, to }] : [];
  });
}

/** A title that was the heading stays the heading. */
function titleChange(
  context: SignedIn,
  { id: subjectId, details }: Article,
  before: TextDocument,
  after: TextDocument,
): Proposal[] {
  const [was, is] = [headingOf(before), headingOf(after)];
  if (was !== details.title || is === null || is === was) return [];
  const what = {
    type: 'articleDescribed',
    subjectId,
    payload: { changes: { title: is } },
  } as const;
  return [{ ...what, ...anew(context), expectedRevision: null }];
}

function headingOf({ text, blocks }: TextDocument): string | null {
  const [first] = blocks;
  return first?.kind === 'heading' ? text.slice(first.start, first.end) : null;
}

function reanchoredClaims(
  context: SignedIn,
  desk: DeskReader,
  articleId: string,
  version: NewVersion,
): Proposal[] {
  const claims = desk.claimsOf(articleId);
  const foundById = followAppearances(desk, claims, version);
  return claims.map(({ id: subjectId, appearances, revision }) => {
    const found = appearances.flatMap(({ id: appearanceId }) => {
      const anchor = foundById.get(appearanceId);
      return anchor ? [{ appearanceId, anchor }] : [];
    });
    const what = { type: 'claimReanchored', subjectId, payload: { found } } as const;
    return { ...what, ...anew(context), expectedRevision: revision };
  });
}

function anew(context: SignedIn) {
  return stamp(context, { eventId: context.newId() });
}
