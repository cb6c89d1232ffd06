import { coverSentences, type Settlement } from '@isnad/core';
import { joinBlocks, type Span, sentencesOf } from '@isnad/text';
import { describe, expect, test } from 'vitest';
import { claimOn, versionId } from '../claims/trial-claim.test-language.ts';
import { offersFor } from './offers.ts';

const document = joinBlocks([
  {
    kind: 'paragraph',
    level: 0,
    direction: 'rtl',
    language: 'ar',
    text: 'ارتفع حجم التبادل إلى 240 مليار دولار. وانفصالهما يبدو مستحيلاً.',
  },
]);
const on = (words: string): Span => {
  const start = document.text.indexOf(words);
  return { start, end: start + words.length };
};
const claim = claimOn(document, 2, '240 مليار دولار');
const spans = sentencesOf(document);
const settled = {
  ...spans[1],
  versionId,
  as: 'opinion',
  reason: '',
  by: 'layla',
  at: 0,
} as Settlement;
const sentences = coverSentences(versionId, spans, [claim], [settled]);
const offers = (words: Span, active = claim) =>
  offersFor({ spans: [words] }, [claim], versionId, active, sentences);

describe('chosen words', () => {
  test('that are exactly a claim open it', () => {
    expect(offers(on('240 مليار دولار'))).toMatchObject({ standing: claim, another: null });
  });

  test('elsewhere can be another appearance of the open claim', () => {
    expect(offers(on('حجم التبادل'))).toMatchObject({ standing: null, another: claim });
  });

  test('are no appearance of a withdrawn claim', () => {
    const gone = { ...claim, withdrawn: { by: 'layla', at: 0, reason: '' } };
    expect(offers(on('حجم التبادل'), gone).another).toBeNull();
  });

  test.each([
    ['in an open sentence offer to settle it', on('حجم'), 1, false],
    ['in a settled sentence offer to open it again', on('مستحيلاً'), 1, true],
    ['over both offer to settle', { start: on('حجم').start, end: on('مستحيلاً').end }, 2, false],
  ])('%s', (_title, words, count, reopens) => {
    expect(offers(words)).toMatchObject({ reopens });
    expect(offers(words).sentences).toHaveLength(count);
  });
});
