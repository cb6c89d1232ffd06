import { applyClaim, type Claim, type ClaimEvent, isRefusal } from '@isnad/core';
import { joinBlocks, quoteOf, reanchor } from '@isnad/text';
import { describe, expect, test } from 'vitest';
import { claimOn } from './trial-claim.test-language.ts';
import { changedPlaces, isOpen, judgedWords } from './unsettled.ts';

const paragraph = { kind: 'paragraph', level: 0, direction: 'rtl', language: 'ar' } as const;
const textOf = (...texts: string[]) => joinBlocks(texts.map((text) => ({ ...paragraph, text })));
const before = textOf(
  'ارتفع حجم التبادل التجاري إلى أكثر من 240 مليار دولار العام الماضي.',
  'وحضر العرض العسكري رؤساء إيران وكوبا وزعيم كوريا الشمالية.',
);
const after = textOf(
  'ارتفع حجم التبادل التجاري إلى أكثر من 250 مليار دولار العام الماضي.',
  'وحضر العرض العسكري رؤساء إيران وكوبا وزعيم كوريا الشمالية.',
);

function told(claim: Claim, type: 'claimReanchored' | 'appearanceSettled', payload: object): Claim {
  const event = { type, subjectId: claim.id, by: 'layla', at: 1, payload };
  const next = applyClaim(claim, event as ClaimEvent);
  if (isRefusal(next)) throw new Error(next.refusal);
  return next;
}

/** The claim after the corrected text came in. */
function followed(claim: Claim): Claim {
  const targets = claim.appearances.map(({ target }) => target);
  const found = reanchor(before, after, targets, 'v2').map((anchor, at) => ({
    appearanceId: claim.appearances[at]?.id,
    anchor: { ...anchor, versionId: 'v2' },
  }));
  return told(claim, 'claimReanchored', { found });
}

const untouched = followed(claimOn(before, 1, 'رؤساء إيران وكوبا'));
const changed = followed(claimOn(before, 2, 'أكثر من 240 مليار دولار'));
const [place] = changed.appearances;
const settled = told(changed, 'appearanceSettled', {
  appearanceId: place?.id,
  as: 'kept',
  target: place?.target,
});
const listed = (...claims: Claim[]) =>
  changedPlaces(claims, 'v2').map((item) => [item.claim.number, item.isOpen]);

describe('a corrected text', () => {
  test('asks for the changed places only, by the number of their claim', () => {
    expect(listed(changed, untouched)).toEqual([[2, true]]);
  });

  test('still shows what was settled in it', () => {
    expect(listed(settled)).toEqual([[2, false]]);
  });

  test('asks nothing of a withdrawn claim', () => {
    expect(listed({ ...changed, withdrawn: { by: 'layla', at: 2, reason: '' } })).toEqual([]);
  });

  test('asks for words that were never looked for in it', () => {
    const [back] = claimOn(before, 3, 'العرض العسكري').appearances;
    expect(back && isOpen(back, 'v2')).toBe(true);
  });

  test('leaves the verdict on the words that were judged until somebody settles it', () => {
    const words = (claim: Claim) => claim.appearances.map((item) => quoteOf(judgedWords(item)));
    expect(words(changed)).toEqual(['أكثر من 240 مليار دولار']);
    expect(words(settled)).toEqual(['أكثر من 250 مليار دولار']);
  });
});
