/** What readers of the screen are told: one queue, at most one message in two seconds. */
import { signal } from './signal.ts';

export const announced = signal('');

const pause = 2_000;
const queue: string[] = [];
let timer: ReturnType<typeof setTimeout> | null = null;

export function announce(text: string) {
  if (queue.at(-1) === text) return;
  queue.push(text);
  if (timer === null) next();
}

function next() {
  const text = queue.shift();
  timer = text === undefined ? null : setTimeout(next, pause);
  if (text !== undefined) announced.set(text);
}
