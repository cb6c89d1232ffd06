/** Saves an edit so that nobody's words are overwritten unseen: merge, send, ask, again. */
import { act } from '../../desk/edit/act.ts';
import type { Outcome, Plan } from '../../desk/edit/carry-out.ts';
import { type DoorProblem, doorProblems, failureSentence } from '../../desk/line/failure.ts';
import { say } from '../../language/use-words.ts';
import { type Edit, mergeEdit, pick } from './merge-edit.ts';

export type Saved =
  | { readonly kind: 'saved' }
  /** A colleague changed the same field, and nobody has chosen between the texts yet. */
  | { readonly kind: 'contested' }
  | {
      readonly kind: 'problem';
      readonly text: string;
      readonly doors: readonly DoorProblem[];
    };

/** What is edited: a claim's details, its verdict, a piece of evidence or a source. */
export interface Subject<Values extends object> {
  readonly id: string;
  /** As it stands in the cache; null when it is gone. */
  readonly read: () => { readonly values: Values; readonly revision: number } | null;
  readonly plan: (changes: Partial<Values>, revision: number) => Plan<unknown> | null;
}

/** Asks which text stays for each contested field; null when the person puts it off. */
export type Settle = <Values extends object>(
  mine: Partial<Values>,
  theirs: Partial<Values>,
) => Promise<Partial<Values> | null>;

interface Flight {
  readonly count: number;
  readonly revision: number;
}

const flights = new Map<string, Flight>();

/** Without `settle` a contested edit is held back and stays a draft. */
export async function saveEdit<Values extends object>(
  subject: Subject<Values>,
  edit: Edit<Values>,
  settle: Settle | null,
): Promise<Saved> {
  const now = subject.read();
  if (!now) return problem(say('refusal.not-found'));
  const { send, contested } = mergeEdit(edit, now.values);
  if (contested.length > 0) {
    const theirs = pick<Values>(now.values, contested);
    const kept = settle ? await settle(pick(edit.changes, contested), theirs) : null;
    if (!kept) return { kind: 'contested' };
    const base = { ...edit.base, ...theirs };
    return saveEdit(subject, { base, changes: { ...send, ...kept } }, settle);
  }
  if (Object.keys(send).length === 0) return { kind: 'saved' };
  const outcome = await inFlight(subject.id, now.revision, async (revision) => {
    const plan = subject.plan(send, revision);
    return plan && act(plan);
  });
  if (outcome?.kind === 'stale' && outcome.theirs) return saveEdit(subject, edit, settle);
  return savedOf(outcome);
}

/** The answer to a change, as a form shows it; null stands for a subject that is gone. */
export function savedOf(outcome: Outcome<unknown> | null): Saved {
  if (!outcome) return problem(say('refusal.not-found'));
  if (outcome.kind === 'done') return { kind: 'saved' };
  if (outcome.kind === 'stale') return problem(say('refusal.stale-revision'));
  if (outcome.kind === 'failed') {
    const text = failureSentence(outcome.error, say);
    return { ...problem(text), doors: doorProblems(outcome.error) };
  }
  const { refusal } = outcome;
  return refusal === 'nothing-changed' ? { kind: 'saved' } : problem(say(`refusal.${refusal}`));
}

/**
 * While own edits are under way the screen shows revisions that the server may never give: an edit
 * made meanwhile expects what was seen before them, so that a colleague's edit in between is found.
 */
async function inFlight<Value>(
  id: string,
  shown: number,
  send: (revision: number) => Promise<Value>,
): Promise<Value> {
  const before = flights.get(id);
  const revision = before?.revision ?? shown;
  flights.set(id, { count: (before?.count ?? 0) + 1, revision });
  try {
    return await send(revision);
  } finally {
    const count = (flights.get(id)?.count ?? 1) - 1;
    if (count === 0) flights.delete(id);
    else flights.set(id, { count, revision });
  }
}

function problem(text: string): Extract<Saved, { kind: 'problem' }> {
  return { kind: 'problem', text, doors: [] };
}
