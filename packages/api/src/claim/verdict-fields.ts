/** What may be written in a verdict. */

import { confidences, problemKinds } from '@isnad/core';
import { z } from 'zod';
import { day, id, words } from '../door/fields.ts';
import { limits } from '../door/limits.ts';
import { standing } from '../door/request.ts';

const changes = z.strictObject({
  rating: words(limits.tag, 1).nullable().exactOptional(),
  problems: z.array(z.enum(problemKinds)).max(problemKinds.length).readonly().exactOptional(),
  confidence: z.enum(confidences).nullable().exactOptional(),
  rationale: words(limits.rationale).exactOptional(),
  asOf: day.nullable().exactOptional(),
  recheckBy: day.nullable().exactOptional(),
  suggestedWording: words(limits.suggestedWording).exactOptional(),
});

export const proposeInput = z.strictObject({ ...standing, claimId: id, changes });
