/** Carries out one change: painted at once, sent until answered, taken back when refused. */
import type { RefusalName } from '@isnad/core';
import { uuidv7 } from 'uuidv7';
import { inTurn, sendUntilAnswered } from '../line/send.ts';
import { catchUp, changeOpened, type Optimist, placeConfirmed } from './opened.ts';
import { expectedRevision, noteOwnStep } from './revision.ts';

/** What the server answers to a change. */
export type Answered<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly refusal: RefusalName;
      readonly detail?: readonly string[];
      readonly current?: Value;
    };

export interface Stamp {
  readonly eventId: string;
  readonly expectedRevision: number;
}

export interface Plan<Value> {
  readonly articleId: string;
  /** What is changed and the revision the person saw; revision 0 for what is made new. */
  readonly subject: { readonly id: string; readonly revision: number };
  /** Call the mutation with this stamp; it may be called again with the same one. */
  readonly send: (stamp: Stamp) => Promise<Answered<Value>>;
  readonly optimistic?: Optimist;
  /** Sentence of the toast once done. */
  readonly said?: string;
  /** The change that takes this one back, made when it is asked for. */
  readonly inverse?: () => Plan<unknown> | null;
  /** How to do it again after an undo; without it the same plan is sent once more. */
  readonly again?: () => Plan<unknown> | null;
  /** Leave refusals to the caller, who says them in place. */
  readonly quiet?: boolean;
  /** The caller has an answer of its own for a subject that moved on meanwhile. */
  readonly heedsStale?: boolean;
}

export type Outcome<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'refused'; readonly refusal: RefusalName; readonly detail: readonly string[] }
  | { readonly kind: 'stale'; readonly theirs: Value | null }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Says nothing and enters no list of undo: see `act` for that. */
export async function carryOut<Value>(plan: Plan<Value>): Promise<Outcome<Value>> {
  const { articleId, subject, optimistic } = plan;
  const eventId = uuidv7();
  const takeBack = optimistic ? changeOpened(articleId, optimistic) : () => undefined;
  return inTurn(subject.id, async () => {
    const expected = expectedRevision(subject.id, subject.revision);
    const stamp = { eventId, expectedRevision: expected };
    try {
      const answer = await sendUntilAnswered(() => plan.send(stamp));
      if (!answer.ok) return refusedOutcome(plan, answer, takeBack);
      noteOwnStep(subject.id, expected, revisionOf(answer.value));
      placeConfirmed(articleId, answer.value);
      return { kind: 'done', value: answer.value };
    } catch (error) {
      takeBack();
      return { kind: 'failed', error };
    } finally {
      catchUp(articleId);
    }
  });
}

function refusedOutcome<Value>(
  { articleId }: Plan<Value>,
  answer: Extract<Answered<Value>, { ok: false }>,
  takeBack: () => void,
): Outcome<Value> {
  takeBack();
  const { refusal, detail = [], current } = answer;
  if (refusal !== 'stale-revision') return { kind: 'refused', refusal, detail };
  if (current !== undefined) placeConfirmed(articleId, current);
  return { kind: 'stale', theirs: current ?? null };
}

function revisionOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? Number(Reflect.get(value, 'revision')) : 0;
}
