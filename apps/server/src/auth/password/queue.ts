/** Heavy work in turn: so many at once, the others wait in the order in which they came. */

type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

export function queue(atOnce: number): InTurn {
  const waiting: (() => void)[] = [];
  let atWork = 0;
  return async (work) => {
    if (atWork >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else atWork += 1;
    try {
      return await work();
    } finally {
      // The place is handed on, so that nobody who comes now can slip in before who waits.
      const next = waiting.shift();
      if (next) next();
      else atWork -= 1;
    }
  };
}
