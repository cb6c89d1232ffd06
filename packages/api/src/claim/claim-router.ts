/** Claims: read, described, marked, reviewed. */

import { type Claim, may, type Refusal, refuse } from '@isnad/core';
import type { DeskReader } from '@isnad/store';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { SignedIn } from '../context.ts';
import { id, moment } from '../door/fields.ts';
import { limits } from '../door/limits.ts';
import { toHistory } from '../journal/history-entry.ts';
import { command, procedure, router } from '../procedure.ts';
import { seenBy } from '../source/seen-claims.ts';
import { changeClaim } from './change-claim.ts';
import { describeInput } from './claim-fields.ts';
import { marking } from './marking.ts';
import { reviewSteps } from './review-steps.ts';
import { settling } from './settling.ts';

const one = procedure('read')
  .input(z.strictObject({ claimId: id }))
  .query(async ({ ctx, input }) => {
    const found = await ctx.store.claim(input.claimId);
    if (!found) throw new TRPCError({ code: 'NOT_FOUND' });
    const { claims, sources } = await seenBy(ctx, [found]);
    const [claim = found] = claims;
    return { claim, sources };
  });

const historyInput = z.strictObject({
  claimId: id,
  before: moment.exactOptional(),
  limit: z.int().min(1).max(limits.rows).default(50),
});

const history = procedure('read')
  .input(historyInput)
  .query(async ({ ctx, input }) => {
    return { entries: await toHistory(ctx, await ctx.store.history(input)) };
  });

const describe = command('mark-claim', describeInput, (context, input) =>
  changeClaim(context, input, (claim, desk) => {
    const fault = assigneeFault(context, desk, claim, input.changes.assigneeId);
    return fault ?? { type: 'claimDescribed', payload: { changes: input.changes } };
  }),
);

/** Work is given out by editors; whoever gets it must work here now. */
function assigneeFault(
  { person }: SignedIn,
  desk: DeskReader,
  { details }: Claim,
  assigneeId: string | null | undefined,
): Refusal | null {
  if (assigneeId === undefined || assigneeId === details.assigneeId) return null;
  if (!may(person.role, 'assign-claim')) return refuse('not-allowed', ['assigneeId']);
  const assignee = assigneeId === null ? null : desk.peopleById().get(assigneeId);
  const isKnown = assignee !== undefined && !assignee?.deactivated;
  return isKnown ? null : refuse('not-found', ['assigneeId']);
}

export const claimRouter = router({
  one,
  history,
  describe,
  ...marking,
  ...settling,
  ...reviewSteps,
});
