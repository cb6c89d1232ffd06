import { TRPCClientError } from '@trpc/client';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadWords, startWords, switchLanguage } from '../../language/words.ts';
import { toasts } from '../toasts.ts';
import { connection, noteOnline } from './connection.ts';
import { inTurn, sendUntilAnswered } from './send.ts';
import { sessionEnded } from './session-end.ts';

const lost = new TRPCClientError('Failed to fetch');

function fault(code: string) {
  const data = { code, httpStatus: 400 };
  return new TRPCClientError(code, { result: { error: { code: -32_000, message: code, data } } });
}

/** A line that fails in the given ways, one after the other, and then answers. */
function lineWith(...troubles: readonly Error[]) {
  const left = [...troubles];
  const heard: string[] = [];
  const send = (eventId: string) => async () => {
    heard.push(eventId);
    const trouble = left.shift();
    if (trouble) throw trouble;
    return `answered ${eventId}`;
  };
  return { heard, send };
}

/** Resolves once the bar says so. */
function barSays(is: (now: ReturnType<typeof connection.get>) => boolean) {
  return expect.poll(() => is(connection.get())).toBe(true);
}

beforeAll(async () => {
  await startWords();
  await loadWords('desk');
  await switchLanguage('ar');
});
beforeEach(() => {
  toasts.set(null);
  noteOnline(true);
});
afterEach(() => sessionEnded.set(false));

describe('an edit on a lost line', () => {
  test('goes out again under the same event id as soon as the line is back', async () => {
    const { heard, send } = lineWith(lost, lost);
    const answer = sendUntilAnswered(send('event-1'));
    await barSays(({ online, pending }) => !online && pending === 1);
    dispatchEvent(new Event('online'));
    await barSays(({ online }) => !online);
    dispatchEvent(new Event('online'));
    expect(await answer).toBe('answered event-1');
    expect(heard).toEqual(['event-1', 'event-1', 'event-1']);
    expect(connection.get()).toMatchObject({ online: true, pending: 0 });
  });

  test('keeps its place before the later edits of the same subject', async () => {
    const { heard, send } = lineWith(lost);
    const answers = ['event-1', 'event-2', 'event-3'].map((eventId) =>
      inTurn('claim', () => sendUntilAnswered(send(eventId))),
    );
    await barSays(({ online, pending }) => !online && pending === 3);
    dispatchEvent(new Event('online'));
    await Promise.all(answers);
    expect(heard).toEqual(['event-1', 'event-1', 'event-2', 'event-3']);
    expect(toasts.get()?.text).toBe('أُرسلت 3 تعديلات');
  });

  test('does not hold back the edits of another subject', async () => {
    const { send } = lineWith(lost);
    const held = inTurn('one claim', () => sendUntilAnswered(send('event-1')));
    const other = inTurn('another claim', () => sendUntilAnswered(lineWith().send('event-2')));
    expect(await other).toBe('answered event-2');
    await held;
  });
});

describe('an edit that the server finds at fault', () => {
  test('is not sent again, and those behind it go on', async () => {
    const { heard, send } = lineWith(fault('BAD_REQUEST'));
    const first = inTurn('claim', () => sendUntilAnswered(send('event-1')));
    const second = inTurn('claim', () => sendUntilAnswered(send('event-2')));
    await expect(first).rejects.toThrow('BAD_REQUEST');
    expect(await second).toBe('answered event-2');
    expect(heard).toEqual(['event-1', 'event-2']);
    expect(connection.get().pending).toBe(0);
  });
});

describe('an edit after the session ended', () => {
  test('waits for the sign-in and then goes out under the same event id', async () => {
    const { heard, send } = lineWith(fault('UNAUTHORIZED'));
    const answer = sendUntilAnswered(send('event-1'));
    await expect.poll(() => sessionEnded.get()).toBe(true);
    expect(heard).toEqual(['event-1']);
    sessionEnded.set(false);
    expect(await answer).toBe('answered event-1');
    expect(heard).toEqual(['event-1', 'event-1']);
  });
});

test('edits on a line that never failed are not announced as sent', async () => {
  await sendUntilAnswered(lineWith().send('event-1'));
  expect(toasts.get()).toBeNull();
});
