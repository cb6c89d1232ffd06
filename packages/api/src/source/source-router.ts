/** Sources: kept once, used by many claims. */

import { may, refuse } from '@isnad/core';
import type { Proposal } from '@isnad/store';
import { answerOf } from '../answer.ts';
import { stamp } from '../context.ts';
import { command, procedure, router } from '../procedure.ts';
import { addInput, describeInput, searchInput } from './source-fields.ts';

/** Finding a confidential source by its title would tell who it is: for some roles it is not there. */
const search = procedure('read')
  .input(searchInput)
  .query(({ ctx, input }) => {
    const openOnly = !may(ctx.person.role, 'see-confidential');
    return ctx.store.sources({ ...input, openOnly });
  });

const add = command('edit-source', addInput, async (context, input) => {
  const { store } = context;
  const { sourceId, details } = input;
  const recorded = await store.record((desk) => {
    if (details.repeatsId && !desk.source(details.repeatsId)) return refuse('unknown-source');
    const what = { type: 'sourceAdded', subjectId: sourceId, payload: { details } } as const;
    return { proposals: [{ ...what, ...stamp(context, input), expectedRevision: null }] };
  }, input.eventId);
  return answerOf(recorded, () => store.source(sourceId));
});

/** Every standing claim on this source is told in the same transaction: its approval may fall. */
const describe = command('edit-source', describeInput, async (context, input) => {
  const { store } = context;
  const { sourceId, changes, expectedRevision } = input;
  const recorded = await store.record((desk) => {
    if (!desk.source(sourceId)) return refuse('not-found');
    const { repeatsId } = changes;
    const isRepeatKnown = !repeatsId || (repeatsId !== sourceId && desk.source(repeatsId));
    if (!isRepeatKnown) return refuse('unknown-source');
    const stamped = stamp(context, input);
    const described = {
      type: 'sourceDescribed',
      subjectId: sourceId,
      payload: { changes },
    } as const;
    const told = desk
      .claimsOn(sourceId)
      .filter((claim) => !claim.withdrawn)
      .map((claim): Proposal => {
        const what = { type: 'evidenceSourceChanged', payload: { sourceId } } as const;
        const { id: subjectId, revision } = claim;
        return { ...what, subjectId, ...stamped, id: context.newId(), expectedRevision: revision };
      });
    return { proposals: [{ ...described, ...stamped, expectedRevision }, ...told] };
  }, input.eventId);
  return answerOf(recorded, () => store.source(sourceId));
});

export const sourceRouter = router({ search, add, describe });
