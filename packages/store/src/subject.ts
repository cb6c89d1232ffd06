/** Which kind of thing each event is about. */

import type { DeskEvent } from '@isnad/core';
import type { SubjectKind } from './schema/journal.ts';

/** Exhaustive: an event type that core adds does not compile until it is named here. */
export const subjectKinds: Readonly<Record<DeskEvent['type'], SubjectKind>> = {
  newsroomFounded: 'newsroom',
  newsroomDescribed: 'newsroom',
  articleImported: 'article',
  versionImported: 'article',
  articleDescribed: 'article',
  sentenceSettled: 'article',
  sentenceReopened: 'article',
  reportPublished: 'article',
  sourceAdded: 'source',
  sourceDescribed: 'source',
  sourceIdentityErased: 'source',
  claimMarked: 'claim',
  appearanceAdded: 'claim',
  appearanceMoved: 'claim',
  appearanceRemoved: 'claim',
  claimReanchored: 'claim',
  appearanceSettled: 'claim',
  appearanceUnsettled: 'claim',
  claimDescribed: 'claim',
  evidenceAdded: 'claim',
  evidenceChanged: 'claim',
  evidenceRemoved: 'claim',
  evidenceSourceChanged: 'claim',
  verdictProposed: 'claim',
  claimSubmitted: 'claim',
  claimReturned: 'claim',
  claimApproved: 'claim',
  claimPublished: 'claim',
  claimWithdrawn: 'claim',
  claimRestored: 'claim',
};
