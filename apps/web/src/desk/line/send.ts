/** Sends one edit until the server has answered: a lost line repeats it under the same event id. */
import { noteAnswered, noteLostLine } from './backlog.ts';
import { connection, noteOnline, noteSaved, noteSending } from './connection.ts';
import { sessionEnded, standingSession } from './session-end.ts';
import { isOutOfReach, isSignedOut } from './trpc.ts';

const pauses = [500, 1_000, 2_000, 5_000, 10_000] as const;

/** Rejects only when the server found a fault; waits as long as there is no line or no session. */
export async function sendUntilAnswered<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  noteSending(1);
  try {
    const answer = await answerTo(send);
    noteSaved(Date.now());
    return answer;
  } finally {
    noteSending(-1);
    noteAnswered();
  }
}

async function answerTo<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      await remedyOf(error, attempt);
    }
  }
}

/** Waits until another try may succeed; throws what no waiting mends. */
async function remedyOf(error: unknown, attempt: number): Promise<void> {
  if (isSignedOut(error)) {
    sessionEnded.set(true);
    return standingSession();
  }
  if (!isOutOfReach(error)) throw error;
  noteLostLine();
  noteOnline(false);
  return lineOrPause(pauses[Math.min(attempt, pauses.length - 1)] ?? 0);
}

/** Goes on as soon as the line is back, else tries again after a pause. */
function lineOrPause(pause: number) {
  return new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      unwatch();
      resolve();
    };
    const timer = setTimeout(done, pause);
    const unwatch = connection.watch(() => {
      if (connection.get().online) done();
    });
  });
}

const lanes = new Map<string, Promise<unknown>>();

/** Edits of one subject go out one after the other, in the order they were made. */
export function inTurn<Value>(subjectId: string, work: () => Promise<Value>): Promise<Value> {
  // An edit that waits for its turn counts as pending, too.
  noteSending(1);
  const start = () => {
    noteSending(-1);
    return work();
  };
  const mine = (lanes.get(subjectId) ?? Promise.resolve()).then(start);
  lanes.set(
    subjectId,
    mine.catch(() => undefined),
  );
  return mine;
}
