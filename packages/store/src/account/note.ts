/** Notes of use: worth having, never worth turning somebody away for. */

import { diskFaultOf } from '../disk-fault.ts';

/** Whoever only reads goes on reading while the disk takes no note of it. */
export function noteIfPossible(write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!diskFaultOf(error)) throw error;
  }
}
