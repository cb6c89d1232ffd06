/** Sources: kept once, used by many claims; who the confidential ones are is kept apart. */

import { isRefusal, may, maySeeIdentity, type Refusal, refuse, type Source } from '@isnad/core';
import type { DeskReader, Proposal } from '@isnad/store';
import { answerOf } from '../answer.ts';
import { type SignedIn, stamp } from '../context.ts';
import { command, procedure, router } from '../procedure.ts';
import { withheldChanges, withheldDetails } from './identity.ts';
import { addInput, describeInput, eraseInput, searchInput } from './source-fields.ts';

/** Finding a confidential source by its title would tell who it is: for some it is not there. */
const search = procedure('read')
  .input(searchInput)
  .query(({ ctx, input }) => {
    const { id, role } = ctx.person;
    return ctx.store.sources(may(role, 'see-confidential') ? input : { ...input, seenBy: id });
  });

const add = command('edit-source', addInput, async (context, input) => {
  const { store } = context;
  const { sourceId, details } = input;
  const { payload, identities } = withheldDetails(sourceId, details, context.newSecret);
  const recorded = await store.record((desk) => {
    if (details.repeatsId && !desk.source(details.repeatsId)) return refuse('unknown-source');
    const what = { type: 'sourceAdded', subjectId: sourceId, payload } as const;
    const proposals = [{ ...what, ...stamp(context, input), expectedRevision: null }];
    return { proposals, identities };
  }, input.eventId);
  return answerOf(recorded, () => store.source(sourceId));
});

/** Every standing claim on this source is told in the same transaction: its approval may fall. */
const describe = command('edit-source', describeInput, async (context, input) => {
  const { store } = context;
  const { sourceId, changes, expectedRevision } = input;
  const recorded = await store.record((desk) => {
    const source = editable(desk, context, input);
    if (isRefusal(source)) return source;
    const { payload, identities } = withheldChanges(source, changes, context.newSecret);
    const described = { type: 'sourceDescribed', subjectId: sourceId, payload } as const;
    const first = { ...described, ...stamp(context, input), expectedRevision };
    return { proposals: [first, ...toldClaims(context, desk, sourceId)], identities };
  }, input.eventId);
  const source = await store.source(sourceId);
  // What the journal tells of the source lacks the identity that the person is looking at.
  const whole = !recorded.ok && recorded.current && source;
  return answerOf(whole ? { ...recorded, current: source } : recorded, async () => source);
});

/** Who does not know the source cannot describe it. */
function editable(
  desk: DeskReader,
  { person }: SignedIn,
  { sourceId, changes }: { sourceId: string; changes: { repeatsId?: string | null } },
): Source | Refusal {
  const source = desk.source(sourceId);
  if (!source) return refuse('not-found');
  if (!maySeeIdentity(person, source)) return refuse('not-allowed');
  const { repeatsId } = changes;
  const isRepeatKnown = !repeatsId || (repeatsId !== sourceId && desk.source(repeatsId));
  return isRepeatKnown ? source : refuse('unknown-source');
}

function toldClaims(context: SignedIn, desk: DeskReader, sourceId: string): Proposal[] {
  return desk
    .claimsOn(sourceId)
    .filter((claim) => !claim.withdrawn)
    .map(({ id: subjectId, revision: expectedRevision }) => {
      const what = { type: 'evidenceSourceChanged', subjectId, payload: { sourceId } } as const;
      return { ...what, ...stamp(context, { eventId: context.newId() }), expectedRevision };
    });
}

/** For good: the journal never had the identity, and the row that had it goes. */
const eraseIdentity = command('erase-identity', eraseInput, async (context, input) => {
  const { store } = context;
  const { sourceId, expectedRevision } = input;
  const recorded = await store.record((desk) => {
    if (!desk.source(sourceId)) return refuse('not-found');
    const what = { type: 'sourceIdentityErased', subjectId: sourceId, payload: {} } as const;
    const proposals = [{ ...what, ...stamp(context, input), expectedRevision }];
    return { proposals, identities: [{ sourceId, kept: null }] };
  }, input.eventId);
  if (recorded.ok) await store.forget();
  return answerOf(recorded, () => store.source(sourceId));
});

export const sourceRouter = router({ search, add, describe, eraseIdentity });
