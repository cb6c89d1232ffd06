/** The details of a claim that has only been marked. */
import type { ClaimDetails } from '@isnad/core';

export const unwritten: Omit<ClaimDetails, 'kind'> = {
  claimReviewed: '',
  claimant: null,
  topic: null,
  saidOn: null,
  saidAt: null,
  firstAppearance: null,
  priority: 'normal',
  tags: [],
  assigneeId: null,
};
