/** The bell that says "something was written", and nothing more. */

/** Rings after a commit; whoever hears it asks the journal what is new. */
export interface Bell {
  ring(): void;
  /** Answers how to stop listening. */
  onRing(listener: () => void): () => void;
}

/** A bell of its own for every open store. */
export function hangBell(): Bell {
  const listeners = new Set<() => void>();
  return {
    // In a task of their own: a listener that throws must not undo the answer to whoever wrote.
    ring() {
      for (const listener of listeners) queueMicrotask(listener);
    },
    onRing(listener) {
      const own = () => listener();
      listeners.add(own);
      return () => listeners.delete(own);
    },
  };
}
