/** Sentences that need no claim: settled by a word, or opened again. */

import { type Article, type ArticleEvents, type Refusal, refuse } from '@isnad/core';
import type { DeskReader } from '@isnad/store';
import { type Span, sentencesOf } from '@isnad/text';
import { type Answer, answerOf } from '../answer.ts';
import { type SignedIn, stamp } from '../context.ts';
import { command } from '../procedure.ts';
import { reopenInput, settleInput } from './article-fields.ts';

interface Step {
  readonly eventId: string;
  readonly articleId: string;
  readonly versionId: string;
  readonly span: Span;
}

type Settling = {
  [Type in 'sentenceSettled' | 'sentenceReopened']: {
    readonly type: Type;
    readonly payload: ArticleEvents[Type];
  };
}['sentenceSettled' | 'sentenceReopened'];

/** Two people settling two sentences do not disturb each other: no revision is asked for. */
async function settleSentence(
  context: SignedIn,
  step: Step,
  change: Settling,
): Promise<Answer<Article>> {
  const { store } = context;
  const { articleId: subjectId } = step;
  const recorded = await store.record((desk) => {
    const fault = sentenceFault(desk, step);
    if (fault) return fault;
    const proposal = { ...change, subjectId, ...stamp(context, step), expectedRevision: null };
    return { proposals: [proposal] };
  }, step.eventId);
  return answerOf(recorded, () => store.article(subjectId));
}

/** Only a whole sentence of this article's own text can be settled. */
function sentenceFault(desk: DeskReader, { articleId, versionId, span }: Step): Refusal | null {
  const version = desk.version(versionId);
  if (version?.articleId !== articleId) return refuse('not-found', ['versionId']);
  const isSentence = sentencesOf(version.document).some(
    ({ start, end }) => start === span.start && end === span.end,
  );
  return isSentence ? null : refuse('target-mismatch');
}

export const settle = command('settle-sentence', settleInput, (context, input) => {
  const { versionId, span, as, reason } = input;
  const payload = { versionId, span, as, reason };
  return settleSentence(context, input, { type: 'sentenceSettled', payload });
});

export const reopen = command('settle-sentence', reopenInput, (context, input) => {
  const { versionId, span } = input;
  const payload = { versionId, span };
  return settleSentence(context, input, { type: 'sentenceReopened', payload });
});
