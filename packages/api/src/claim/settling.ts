/** Places that a corrected text changed: a person says which words the claim is about now. */

import { type Claim, isRefusal, type Refusal, refuse } from '@isnad/core';
import type { DeskReader } from '@isnad/store';
import type { Target } from '@isnad/text';
import type { z } from 'zod';
import { command } from '../procedure.ts';
import { changeClaim } from './change-claim.ts';
import { removeInput, settleInput } from './claim-fields.ts';
import { pointAt } from './point.ts';

const settleAppearance = command('mark-claim', settleInput, (context, input) =>
  changeClaim(context, input, (claim, desk) => {
    const target = meant(desk, claim, input);
    const { appearanceId, as } = input;
    if (isRefusal(target)) return target;
    return { type: 'appearanceSettled', payload: { appearanceId, as, target } };
  }),
);

/** The words that are meant, always in the version that is read now. */
function meant(
  desk: DeskReader,
  claim: Claim,
  input: z.output<typeof settleInput>,
): Target | Refusal {
  const versionId = desk.article(claim.articleId)?.versionId;
  if (input.as === 'marked-again') {
    return input.versionId === versionId
      ? pointAt(desk, claim.articleId, input)
      : refuse('stale-revision');
  }
  const appearance = claim.appearances.find(({ id }) => id === input.appearanceId);
  const found = appearance?.anchors.at(-1)?.target;
  return found?.versionId === versionId && found ? found : refuse('target-mismatch');
}

const unsettleAppearance = command('mark-claim', removeInput, (context, input) =>
  changeClaim(context, input, () => {
    return { type: 'appearanceUnsettled', payload: { appearanceId: input.appearanceId } };
  }),
);

export const settling = { settleAppearance, unsettleAppearance };
