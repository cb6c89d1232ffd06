/** The words of a claim: marked, marked again elsewhere, moved, taken away. */

import { isRefusal, refuse } from '@isnad/core';
import { answerOf } from '../answer.ts';
import { stamp } from '../context.ts';
import { command } from '../procedure.ts';
import { changeClaim } from './change-claim.ts';
import { markInput, placeInput, removeInput } from './claim-fields.ts';
import { pointAt } from './point.ts';

/** What a claim says of itself before anybody wrote about it. */
const unwritten = {
  claimReviewed: '',
  claimant: null,
  topic: null,
  saidOn: null,
  saidAt: null,
  firstAppearance: null,
  priority: 'normal',
  tags: [],
  assigneeId: null,
} as const;

const mark = command('mark-claim', markInput, async (context, input) => {
  const { store } = context;
  const recorded = await store.record((desk) => {
    if (!desk.article(input.articleId)) return refuse('not-found', ['articleId']);
    const target = pointAt(desk, input.articleId, input);
    if (isRefusal(target)) return target;
    const { articleId, appearanceId, claimId: subjectId } = input;
    const number = desk.nextClaimNumber(articleId);
    const details = { ...unwritten, kind: input.kind ?? null };
    const payload = { articleId, number, appearanceId, target, details };
    const what = { type: 'claimMarked', subjectId, payload } as const;
    return { proposals: [{ ...what, ...stamp(context, input), expectedRevision: null }] };
  }, input.eventId);
  return answerOf(recorded, () => store.claim(input.claimId));
});

const place = (type: 'appearanceAdded' | 'appearanceMoved') =>
  command('mark-claim', placeInput, (context, input) =>
    changeClaim(context, input, (claim, desk) => {
      // Words of an earlier version are settled, never marked past the people who settle them.
      const isRead = desk.article(claim.articleId)?.versionId === input.versionId;
      if (!isRead) return refuse('target-mismatch');
      const target = pointAt(desk, claim.articleId, input);
      const { appearanceId } = input;
      return isRefusal(target) ? target : { type, payload: { appearanceId, target } };
    }),
  );

const removeAppearance = command('mark-claim', removeInput, (context, input) =>
  changeClaim(context, input, () => {
    return { type: 'appearanceRemoved', payload: { appearanceId: input.appearanceId } };
  }),
);

export const marking = {
  mark,
  addAppearance: place('appearanceAdded'),
  moveAppearance: place('appearanceMoved'),
  removeAppearance,
};
