import type { Claim } from '@isnad/core';
import { joinBlocks } from '@isnad/text';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Answered, Plan } from '../../desk/edit/carry-out.ts';
import type { OpenedArticle } from '../../desk/edit/opened.ts';
import { cache, queries } from '../../desk/line/trpc.ts';
import { toasts } from '../../desk/toasts.ts';
import { say } from '../../language/use-words.ts';
import { loadWords, startWords } from '../../language/words.ts';
import { claimOn } from '../claims/trial-claim.test-language.ts';
import { actOnClaim } from './act-on-claim.ts';
import type { WorkPlace } from './place.ts';

const paragraph = { kind: 'paragraph', level: 0, direction: 'rtl', language: 'ar' } as const;
const document = joinBlocks([{ ...paragraph, text: 'استمرت الزيارة نحو أسبوع كامل.' }]);
const seen = claimOn(document, 1, 'نحو أسبوع كامل');
const place = { articleId: 'a1', personId: 'layla' } as WorkPlace;
const queryKey = queries.article.open.queryKey({ articleId: 'a1' });

/** A desk on which the claim has moved on by so many revisions since it was seen. */
function deskAhead(by: number) {
  cache.setQueryData<OpenedArticle>(queryKey, { claims: [seen] } as unknown as OpenedArticle);
  const asked: number[] = [];
  let ahead = by;
  const send = async (expectedRevision: number): Promise<Answered<Claim>> => {
    asked.push(expectedRevision);
    const current = { ...seen, revision: expectedRevision + 1 };
    if (ahead === 0) return { ok: true, value: current };
    ahead -= 1;
    return { ok: false, refusal: 'stale-revision', current };
  };
  const planOf = (now: Claim): Plan<Claim> => ({
    articleId: 'a1',
    subject: now,
    send: ({ expectedRevision }) => send(expectedRevision),
  });
  return { asked, planOf };
}

beforeAll(async () => {
  await startWords();
  await loadWords('desk');
});
beforeEach(() => toasts.set(null));

describe('a step on a claim that somebody has just changed', () => {
  test('is taken from where the claim now stands, without a word', async () => {
    const { asked, planOf } = deskAhead(1);
    const outcome = await actOnClaim(place, seen.id, planOf);
    expect(outcome?.kind).toBe('done');
    expect(asked).toEqual([seen.revision, seen.revision + 1]);
    expect(toasts.get()).toBeNull();
  });

  test('is tried once more and then given up in a sentence', async () => {
    const { asked, planOf } = deskAhead(9);
    const outcome = await actOnClaim(place, seen.id, planOf);
    expect(outcome?.kind).toBe('stale');
    expect(asked).toHaveLength(2);
    expect(toasts.get()?.text).toBe(say('refusal.stale-revision'));
  });

  test('is not taken where it no longer fits, which is said', async () => {
    const { asked } = deskAhead(0);
    expect(await actOnClaim(place, seen.id, () => null)).toBeNull();
    expect(asked).toEqual([]);
    expect(toasts.get()?.text).toBe(say('refusal.stale-revision'));
  });
});
