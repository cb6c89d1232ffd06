/** What may be written about a claim. */

import { claimKinds, priorities, reviewFields } from '@isnad/core';
import { z } from 'zod';
import { day, id, webAddress, words } from '../door/fields.ts';
import { limits } from '../door/limits.ts';
import { fresh, span, standing } from '../door/request.ts';

const claimant = z.strictObject({
  name: words(limits.name, 1),
  role: words(limits.name).nullable(),
  sameAs: webAddress.nullable(),
});

const changes = z.strictObject({
  claimReviewed: words(limits.claimReviewed).exactOptional(),
  claimant: claimant.nullable().exactOptional(),
  topic: words(limits.tag).nullable().exactOptional(),
  kind: z.enum(claimKinds).nullable().exactOptional(),
  saidOn: day.nullable().exactOptional(),
  saidAt: words(limits.occasion).nullable().exactOptional(),
  firstAppearance: webAddress.nullable().exactOptional(),
  priority: z.enum(priorities).exactOptional(),
  tags: z.array(words(limits.tag, 1)).max(limits.tags).readonly().exactOptional(),
  assigneeId: words(limits.name, 1).nullable().exactOptional(),
});

const spans = z.array(span).max(limits.spans).readonly();
const claim = { ...standing, claimId: id };

export const markInput = z.strictObject({
  ...fresh,
  claimId: id,
  articleId: id,
  appearanceId: id,
  versionId: id,
  spans,
  kind: z.enum(claimKinds).exactOptional(),
});

/** Adding an appearance and moving one say the same: which words it now stands on. */
export const placeInput = z.strictObject({ ...claim, appearanceId: id, versionId: id, spans });
/** `kept`: the words that were found in the new version; `marked-again`: those on the spans. */
export const settleInput = z.discriminatedUnion('as', [
  z.strictObject({ ...claim, appearanceId: id, as: z.literal('kept') }),
  z.strictObject({
    ...claim,
    appearanceId: id,
    as: z.literal('marked-again'),
    versionId: id,
    spans,
  }),
]);
export const removeInput = z.strictObject({ ...claim, appearanceId: id });
export const describeInput = z.strictObject({ ...claim, changes });

export const stepInputs = {
  plain: z.strictObject(claim),
  withdraw: z.strictObject({ ...claim, reason: words(limits.reason) }),
  return: z.strictObject({
    ...claim,
    field: z.enum(reviewFields),
    reason: words(limits.reason),
  }),
};
