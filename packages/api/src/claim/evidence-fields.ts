/** What may be written about a piece of evidence. */

import { credibilities, stances } from '@isnad/core';
import { z } from 'zod';
import { id, words } from '../door/fields.ts';
import { limits } from '../door/limits.ts';
import { standing } from '../door/request.ts';

const details = z.strictObject({
  sourceId: id,
  stance: z.enum(stances),
  passage: words(limits.passage),
  translation: words(limits.passage),
  note: words(limits.note),
  credibility: z.literal(credibilities).nullable(),
});

const changes = z.strictObject({
  sourceId: id.exactOptional(),
  stance: details.shape.stance.exactOptional(),
  passage: details.shape.passage.exactOptional(),
  translation: details.shape.translation.exactOptional(),
  note: details.shape.note.exactOptional(),
  credibility: details.shape.credibility.exactOptional(),
});

const evidence = { ...standing, claimId: id, evidenceId: id };

export const addInput = z.strictObject({ ...evidence, details });
export const changeInput = z.strictObject({ ...evidence, changes });
export const removeInput = z.strictObject(evidence);
