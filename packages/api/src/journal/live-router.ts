/** News as it happens: the bell wakes, the journal tells, and nothing is missed in between. */

import type { DeskEvent, JournalEntry } from '@isnad/core';
import type { Store } from '@isnad/store';
import { tracked } from '@trpc/server';
import { z } from 'zod';
import { procedure, router } from '../procedure.ts';

/**
 * What changed, never what it says: whoever is interested asks for it, and is shown what they may
 * see. `watching` comes first to a browser that names no position: it tells from where it follows.
 */
export interface LiveEvent {
  readonly seq: number;
  readonly type: DeskEvent['type'] | 'watching';
  readonly subjectId: string;
  readonly articleId: string | null;
  readonly by: string;
  readonly at: number;
  readonly revision: number;
}

const eventsInput = z
  .strictObject({
    lastEventId: z
      .string()
      .regex(/^\d{1,15}$/)
      .exactOptional(),
  })
  .default({});

/** Entries read from the journal at once while a browser catches up. */
const page = 200;

const events = procedure('read')
  .input(eventsInput)
  .subscription(async function* ({ ctx, input, signal = new AbortController().signal }) {
    const { store, person } = ctx;
    const bell = listen(store, signal);
    const last = await store.lastSeq();
    // A position ahead of the journal belongs to another newsroom's past: it is read as "now".
    let seen = Math.min(Number(input.lastEventId ?? last), last);
    try {
      if (input.lastEventId === undefined) {
        yield tracked(String(seen), watching(seen, person.id, ctx.now()));
      }
      // A ring without news tells that a sign-in ended: perhaps this one.
      let hasRung = false;
      while (!signal.aborted) {
        const entries = await store.eventsAfter(seen, page);
        if ((hasRung || entries.length > 0) && !(await ctx.isStillIn())) return;
        hasRung = false;
        for (const entry of entries) {
          seen = entry.seq;
          yield tracked(String(seen), toLiveEvent(entry));
        }
        if (entries.length === 0) {
          await bell.rung();
          hasRung = true;
        }
      }
    } finally {
      bell.stop();
    }
  });

function watching(seq: number, by: string, at: number): LiveEvent {
  return { seq, type: 'watching', subjectId: by, articleId: null, by, at, revision: 0 };
}

function toLiveEvent({ seq, articleId, revision, event }: JournalEntry): LiveEvent {
  const { type, subjectId, by, at } = event;
  return { seq, type, subjectId, articleId, by, at, revision };
}

/** How often a quiet stream asks whether it may go on (ms). */
const betweenRounds = 30_000;

interface Listening {
  /** Settles at once when it rang since the last call, else at the next ring or at the end. */
  rung(): Promise<void>;
  stop(): void;
}

/** Remembers a ring that comes while nobody waits: what is written during a read is not slept over. */
function listen(store: Store, signal: AbortSignal): Listening {
  let hasRung = false;
  let wake: (() => void) | null = null;
  const ring = () => {
    hasRung = true;
    wake?.();
  };
  const stopListening = store.onRing(ring);
  // What ends a sign-in without ringing here: its own end, or another process (the command line).
  const rounds = setInterval(ring, betweenRounds);
  signal.addEventListener('abort', ring);
  return {
    async rung() {
      if (!hasRung) await new Promise<void>((resolve) => (wake = resolve));
      wake = null;
      hasRung = false;
    },
    stop() {
      stopListening();
      clearInterval(rounds);
      signal.removeEventListener('abort', ring);
    },
  };
}

export const liveRouter = router({ events });
