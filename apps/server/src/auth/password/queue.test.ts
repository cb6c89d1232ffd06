import { expect, test } from 'vitest';
import { queue } from './queue.ts';

test('no more than two work at once, and all are served in the order in which they came', async () => {
  const inTurn = queue(2);
  const served: number[] = [];
  let atWork = 0;
  let most = 0;
  const work = (name: number) => async () => {
    atWork += 1;
    most = Math.max(most, atWork);
    await Promise.resolve();
    served.push(name);
    atWork -= 1;
  };
  await Promise.all([1, 2, 3, 4, 5].map((name) => inTurn(work(name))));
  expect(most).toBe(2);
  expect(served).toEqual([1, 2, 3, 4, 5]);
});

test('whoever fails gives the place on', async () => {
  const inTurn = queue(1);
  const fails = inTurn(() => Promise.reject(new Error('no')));
  const next = inTurn(async () => 'served');
  await expect(fails).rejects.toThrow('no');
  expect(await next).toBe('served');
});
