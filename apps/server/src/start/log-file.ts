/** The log of the newsroom; on a disk that takes no more, the terminal has to do. */

import { appendFileSync } from 'node:fs';

interface Log {
  write(line: string): void;
}

/**
 * Opened for every line: the file may be moved away at any time, and a full disk ends no newsroom
 * (a stream of the logger's own would throw out of nowhere).
 */
export function openLog(file: string): Log {
  return {
    write(line) {
      try {
        appendFileSync(file, line);
      } catch {
        process.stderr.write(line);
      }
    },
  };
}
