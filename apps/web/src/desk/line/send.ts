/** Sends one edit until the server has answered: a lost line repeats it under the same event id. */
import { connection, noteOnline, noteSaved, noteSending } from './connection.ts';
import { isOutOfReach } from './trpc.ts';

const pauses = [500, 1_000, 2_000, 5_000, 10_000] as const;

/** Rejects only when the server answered with a fault; waits as long as there is no line. */
export async function sendUntilAnswered<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  noteSending(1);
  try {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const answer = await send();
        noteSaved(Date.now());
        return answer;
      } catch (error) {
        if (!isOutOfReach(error)) throw error;
        noteOnline(false);
        await lineOrPause(pauses[Math.min(attempt, pauses.length - 1)] ?? 0);
      }
    }
  } finally {
    noteSending(-1);
  }
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
  const before = lanes.get(subjectId) ?? Promise.resolve();
  const mine = before.then(work, work);
  const settled = mine.catch(() => undefined);
  lanes.set(subjectId, settled);
  return mine;
}
