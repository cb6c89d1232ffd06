// What a person sees while a command works: which step, and how long it has taken.

const startedAt = Date.now();

/** Seconds since the command began, as `12.3 s`. */
function elapsed() {
  return `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`[${elapsed().padStart(7)}] ${line}\n`);
}

/**
 * Names a step while it runs. On a terminal the seconds tick; in a log each step is one line.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  if (!process.stderr.isTTY) {
    say(name);
    return work();
  }
  const show = () => process.stderr.write(`\r[${elapsed().padStart(7)}] ${name} …`);
  show();
  const ticking = setInterval(show, 100);
  try {
    return await work();
  } finally {
    clearInterval(ticking);
    process.stderr.write(`\r[${elapsed().padStart(7)}] ${name}  \n`);
  }
}
