/** Articles on their way in: read for a first look, then kept for good. */

import { Buffer } from 'node:buffer';
import { type ArticleDetails, refuse } from '@isnad/core';
import { type ArticleDraft, type IntakeKind, type IntakeRefusal, readArticle } from '@isnad/intake';
import type { Attachment } from '@isnad/store';
import type { z } from 'zod';
import { type Answer, answerOf } from '../answer.ts';
import { stamp } from '../context.ts';
import { command } from '../procedure.ts';
import { sha256 } from '../sha-256.ts';
import { handedIn, importInput } from './article-fields.ts';

type HandedIn = z.infer<typeof handedIn>;

/** What intake itself says no to; its sentences are intake's own. */
export interface NotReadable {
  readonly ok: false;
  readonly intake: IntakeRefusal;
}

const mediaTypes: Readonly<Record<IntakeKind, string>> = {
  plain: 'text/plain',
  html: 'text/html',
  markdown: 'text/markdown',
};

interface Read {
  readonly draft: ArticleDraft | IntakeRefusal;
  /** The bytes as uploaded; null for what was pasted. */
  readonly original: Uint8Array | null;
}

function readIn(input: HandedIn): Read {
  if (!('base64' in input)) return { draft: readArticle(input), original: null };
  const { base64, ...label } = input;
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  return { draft: readArticle({ ...label, bytes }), original: bytes };
}

/** Nothing is kept: the person sees how the article was understood. */
export const read = command(
  'import-article',
  handedIn,
  async (_context, input): Promise<Answer<ArticleDraft> | NotReadable> => {
    const { draft } = readIn(input);
    return 'refusal' in draft ? { ok: false, intake: draft } : { ok: true, value: draft };
  },
);

export const importArticle = command(
  'import-article',
  importInput,
  async (context, input): Promise<Answer<{ articleId: string }> | NotReadable> => {
    const { store } = context;
    const { articleId } = input;
    const handed = readVersion(input.draft, context.newId());
    if ('refusal' in handed) return { ok: false, intake: handed };
    const { draft, version, attachments } = handed;
    const payload = { details: { ...detailsOf(draft), ...input.details }, version };
    const recorded = await store.record((desk) => {
      const [twin] = desk.twins(version.textHash);
      if (twin) return refuse('already-imported', [twin.articleId]);
      const what = { type: 'articleImported', subjectId: articleId, payload } as const;
      const proposal = { ...what, ...stamp(context, input), expectedRevision: null };
      return { proposals: [proposal], attachments };
    }, input.eventId);
    return answerOf(recorded, async () => ({ articleId }));
  },
);

/** What was handed in as a first version under this id, with the bytes that are kept beside it. */
export function readVersion(input: HandedIn, id: string) {
  const { draft, original } = readIn(input);
  if ('refusal' in draft) return draft;
  const attachments = original ? [toAttachment(original, draft.kind)] : [];
  return { draft, version: toVersion(draft, id, attachments[0] ?? null), attachments };
}

function toVersion({ document }: ArticleDraft, id: string, original: Attachment | null) {
  const originalHash = original?.sha256 ?? null;
  const importedFrom = original ? ('file' as const) : ('paste' as const);
  return { id, number: 1, document, textHash: sha256(document.text), originalHash, importedFrom };
}

function toAttachment(bytes: Uint8Array, kind: IntakeKind): Attachment {
  return { sha256: sha256(bytes), mediaType: mediaTypes[kind], bytes };
}

function detailsOf(draft: ArticleDraft): ArticleDetails {
  const { title, byline, publisher, url, publishedAt, language, direction } = draft;
  return {
    ...{ title, byline, publisher, url, language, direction },
    publishedOn: publishedAt,
    deadlineAt: null,
  };
}
