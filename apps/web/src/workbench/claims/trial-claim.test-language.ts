/** Claims on words of a text, for tests that need no server. */
import { applyClaim, type Claim, isRefusal } from '@isnad/core';
import { describeTarget, type TextDocument } from '@isnad/text';
import { unwritten } from './unwritten.ts';

export const versionId = 'v1';

/** A claim on the first occurrence of some words; its id and its place carry its number. */
export function claimOn(document: TextDocument, number: number, words: string): Claim {
  const start = document.text.indexOf(words);
  const spans = [{ start, end: start + words.length }];
  const claim = applyClaim(null, {
    type: 'claimMarked',
    subjectId: `claim-${number}`,
    by: 'layla',
    at: 0,
    payload: {
      articleId: 'a1',
      number,
      appearanceId: `place-${number}`,
      target: describeTarget(document, versionId, spans),
      details: { ...unwritten, kind: null },
    },
  });
  if (isRefusal(claim)) throw new Error(claim.refusal);
  return claim;
}
