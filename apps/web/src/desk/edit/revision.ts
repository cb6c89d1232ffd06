/** Keeps quick edits of one person in step: the second goes out before the first is on the screen. */

const stepsBySubject = new Map<string, Map<number, number>>();

/** Notes that our own edit led a subject from one revision to the next. */
export function noteOwnStep(subjectId: string, from: number, to: number) {
  const steps = stepsBySubject.get(subjectId) ?? new Map<number, number>();
  stepsBySubject.set(subjectId, steps.set(from, to));
}

/**
 * The revision an edit may expect: what the person saw, carried over their own later edits. A
 * colleague's edit in between breaks the chain, so it is still found to be a conflict.
 */
export function expectedRevision(subjectId: string, seen: number): number {
  const steps = stepsBySubject.get(subjectId);
  let revision = seen;
  for (let next = steps?.get(revision); next !== undefined; next = steps?.get(revision)) {
    revision = next;
  }
  return revision;
}
