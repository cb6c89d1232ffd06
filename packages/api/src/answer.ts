/** What every change answers: the thing as it now stands, or the rule that said no. */

import { type Refusal, type RefusalName, refuse } from '@isnad/core';
import type { Recorded } from '@isnad/store';

/** `current` comes with `stale-revision` only: what stands now, to be shown beside the edit. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly refusal: RefusalName;
      readonly detail?: readonly string[];
      readonly current?: Value;
    };

/** A refusal as the wire carries it. */
export function refused<Value>(refusal: RefusalName, detail?: readonly string[]): Answer<Value> {
  return { ok: false, ...refuse(refusal, detail) };
}

/**
 * Turns what the store answered into what the browser gets; `find` reads the subject anew after a
 * success. The store hands back as `current` the very subject that was to be changed.
 */
export async function answerOf<Value>(
  recorded: Recorded,
  find: () => Promise<Value | null>,
): Promise<Answer<Value>> {
  if (recorded.ok) {
    const value = await find();
    return value === null ? refused('not-found') : { ok: true, value };
  }
  const { current, refusal, detail } = recorded;
  const said: Refusal = detail ? { refusal, detail } : { refusal };
  return current ? { ok: false, ...said, current: current as Value } : { ok: false, ...said };
}
