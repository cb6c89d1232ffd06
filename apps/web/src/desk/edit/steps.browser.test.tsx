import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { say } from '../../language/use-words.ts';
import { loadWords, startWords, switchLanguage } from '../../language/words.ts';
import { toasts } from '../toasts.ts';
import { act } from './act.ts';
import type { Answered, Plan } from './carry-out.ts';
import { redo, stepsByArticle, undo } from './steps.ts';

interface Topic {
  readonly text: string;
  readonly revision: number;
}

let articles = 0;

/** A desk that keeps one claim's topic, and refuses an edit made on an older sight of it. */
function openDesk() {
  articles += 1;
  const articleId = `article-${articles}`;
  let kept: Topic = { text: 'first', revision: 1 };
  const save = async (text: string, expectedRevision: number): Promise<Answered<Topic>> => {
    if (expectedRevision !== kept.revision)
      return { ok: false, refusal: 'stale-revision', current: kept };
    kept = { text, revision: kept.revision + 1 };
    return { ok: true, value: kept };
  };
  const planFor = (text: string): Plan<Topic> => {
    const before = kept.text;
    return {
      articleId,
      subject: { id: `claim of ${articleId}`, revision: kept.revision },
      send: ({ expectedRevision }) => save(text, expectedRevision),
      said: `saved ${text}`,
      inverse: () => planFor(before),
      again: () => planFor(text),
    };
  };
  return {
    articleId,
    topic: () => kept.text,
    edit: (text: string) => act(planFor(text)),
    colleagueWrites: (text: string) => save(text, kept.revision),
    listed: () => {
      const { done = [], undone = [] } = stepsByArticle.get().get(articleId) ?? {};
      return [done.length, undone.length];
    },
    planFor,
  };
}

beforeAll(async () => {
  await startWords();
  await loadWords('desk');
  await switchLanguage('ar');
});
beforeEach(() => toasts.set(null));

describe('undo and redo', () => {
  test('walk back and forth through the edits of an article', async () => {
    const desk = openDesk();
    await desk.edit('second');
    await desk.edit('third');
    await undo(desk.articleId);
    expect(desk.topic()).toBe('second');
    await undo(desk.articleId);
    expect(desk.topic()).toBe('first');
    await redo(desk.articleId);
    await redo(desk.articleId);
    expect(desk.topic()).toBe('third');
    expect(desk.listed()).toEqual([2, 0]);
  });

  test('a new edit ends what could be done again', async () => {
    const desk = openDesk();
    await desk.edit('second');
    await undo(desk.articleId);
    await desk.edit('other');
    await redo(desk.articleId);
    expect(desk.topic()).toBe('other');
    expect(desk.listed()).toEqual([1, 0]);
  });

  test('edits of one article are not taken back in another', async () => {
    const [desk, other] = [openDesk(), openDesk()];
    await desk.edit('second');
    await undo(other.articleId);
    expect(desk.topic()).toBe('second');
  });

  test('nothing happens where nothing was done', async () => {
    const desk = openDesk();
    await undo(desk.articleId);
    await redo(desk.articleId);
    expect([desk.topic(), toasts.get()]).toEqual(['first', null]);
  });

  test('an edit that no longer fits is left out, said, and the one before it is reached', async () => {
    const desk = openDesk();
    await desk.edit('second');
    await act({ ...desk.planFor('third'), inverse: () => null });
    await undo(desk.articleId);
    expect([desk.topic(), ...desk.listed()]).toEqual(['third', 1, 0]);
    expect(toasts.get()?.text).toBe(say('refusal.stale-revision'));
    await undo(desk.articleId);
    expect(desk.topic()).toBe('first');
  });

  test('the toast of an edit takes it back', async () => {
    const desk = openDesk();
    await desk.edit('second');
    const { text, action } = toasts.get() ?? {};
    expect([text, action?.label]).toEqual(['saved second', 'تراجع']);
    action?.run();
    await expect.poll(() => desk.topic()).toBe('first');
  });
});

describe('a change that was not carried out', () => {
  test('is not entered, and the refusal is said', async () => {
    const desk = openDesk();
    const plan = desk.planFor('second');
    await desk.colleagueWrites('theirs');
    const outcome = await act(plan);
    expect(outcome).toEqual({ kind: 'stale', theirs: { text: 'theirs', revision: 2 } });
    expect([desk.topic(), ...desk.listed()]).toEqual(['theirs', 0, 0]);
    expect(toasts.get()?.text).toBe(say('refusal.stale-revision'));
  });

  test('is not said twice where the caller has an answer of its own', async () => {
    const desk = openDesk();
    const plan = { ...desk.planFor('second'), heedsStale: true };
    await desk.colleagueWrites('theirs');
    expect((await act(plan)).kind).toBe('stale');
    expect(toasts.get()).toBeNull();
  });

  test('an undo over a colleague’s edit changes nothing and stays to be tried again', async () => {
    const desk = openDesk();
    const stale = { ...desk.planFor('second'), inverse: () => inverse };
    const inverse = { ...desk.planFor('first'), subject: { id: 'other sight', revision: 1 } };
    await act(stale);
    await undo(desk.articleId);
    expect(desk.topic()).toBe('second');
    expect(desk.listed()).toEqual([1, 0]);
  });
});
