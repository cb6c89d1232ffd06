/** What may be handed in and written about an article. */

import { settlementKinds } from '@isnad/core';
import { z } from 'zod';
import { day, id, moment, webAddress, words } from '../door/fields.ts';
import { limits } from '../door/limits.ts';
import { direction, fresh, language, span, standing } from '../door/request.ts';

const changes = z.strictObject({
  title: words(limits.title, 1).exactOptional(),
  byline: words(limits.name).nullable().exactOptional(),
  publisher: words(limits.name).nullable().exactOptional(),
  url: webAddress.nullable().exactOptional(),
  publishedOn: day.nullable().exactOptional(),
  language: language.exactOptional(),
  direction: direction.exactOptional(),
  deadlineAt: moment.nullable().exactOptional(),
});

const label = {
  kind: z.enum(['plain', 'html', 'markdown']).exactOptional(),
  fileName: words(limits.fileName).exactOptional(),
};

/** Pasted text may hold anything: intake cleans it and says what it cleaned. */
export const handedIn = z.union([
  z.strictObject({ ...label, text: z.string() }),
  z.strictObject({ ...label, base64: z.base64().max(limits.upload) }),
]);

export const importInput = z.strictObject({
  ...fresh,
  articleId: id,
  draft: handedIn,
  details: changes,
});
/** The corrected text of an article that stands. */
export const correctInput = z.strictObject({ ...standing, articleId: id, draft: handedIn });
export const compareInput = z.strictObject({ articleId: id, from: id, to: id });
export const describeInput = z.strictObject({ ...standing, articleId: id, changes });

const sentence = { ...fresh, articleId: id, versionId: id, span };
export const reopenInput = z.strictObject(sentence);
export const settleInput = z.strictObject({
  ...sentence,
  as: z.enum(settlementKinds),
  reason: words(limits.reason).default(''),
});
