/** The way of a claim through the desk: sent in, approved or returned, withdrawn and brought back. */

import { basisOf } from '@isnad/core';
import { command } from '../procedure.ts';
import { sha256 } from '../sha-256.ts';
import { changeClaim } from './change-claim.ts';
import { stepInputs } from './claim-fields.ts';

const submit = command('submit-claim', stepInputs.plain, (context, input) =>
  changeClaim(context, input, () => ({ type: 'claimSubmitted', payload: {} })),
);

/** An approval is bound to what stands in the same transaction, not to what the editor sent. */
const approve = command('review-claim', stepInputs.plain, (context, input) =>
  changeClaim(context, input, (claim, desk) => {
    const fourEyes = desk.newsroom()?.details.fourEyes ?? true;
    return { type: 'claimApproved', payload: { basis: sha256(basisOf(claim)), fourEyes } };
  }),
);

const giveBack = command('review-claim', stepInputs.return, (context, input) =>
  changeClaim(context, input, () => {
    return { type: 'claimReturned', payload: { field: input.field, reason: input.reason } };
  }),
);

const withdraw = command('withdraw-claim', stepInputs.withdraw, (context, input) =>
  changeClaim(context, input, () => {
    return { type: 'claimWithdrawn', payload: { reason: input.reason } };
  }),
);

const restore = command('withdraw-claim', stepInputs.plain, (context, input) =>
  changeClaim(context, input, () => ({ type: 'claimRestored', payload: {} })),
);

export const reviewSteps = { submit, approve, return: giveBack, withdraw, restore };
