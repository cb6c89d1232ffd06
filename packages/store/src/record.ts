/** Writes down what somebody decided: all of it, or nothing and the rule that forbids it. */

import { hash } from 'node:crypto';
import { type DeskEvent, isRefusal, type JournalEntry, refuse } from '@isnad/core';
import type { Bell } from './bell.ts';
import type { Database, Desk } from './database.ts';
import { keepIdentity } from './identity.ts';
import { appendEntry } from './journal/append.ts';
import { loadSubject, takeStep } from './projection/step.ts';
import type { Attachment, Decision, DeskReader, Proposal, Recorded } from './proposal.ts';
import { readDesk } from './read/desk.ts';
import { findEntries } from './read/history.ts';
import { attachmentTable } from './schema/attachment.ts';

/** Looks at the desk and says what is to be written; must neither wait nor write. */
export type Decide = (desk: DeskReader) => Decision;

type No = Extract<Recorded, { ok: false }>;

/** Thrown inside the transaction only, so that SQLite takes back what was written before it. */
class TakenBack extends Error {
  readonly answer: No;

  constructor(answer: No) {
    super(answer.refusal);
    this.answer = answer;
  }
}

/** One immediate transaction; the bell rings after the commit and only when something is new. */
export function recordDecision(
  db: Database,
  bell: Bell,
  decide: Decide,
  requestId?: string,
): Recorded {
  const recorded = answerOf(() =>
    db.transaction((desk) => write(desk, decide, requestId), { behavior: 'immediate' }),
  );
  if (recorded.ok && !recorded.repeated && recorded.entries.length > 0) bell.ring();
  return recorded;
}

function answerOf(transaction: () => Recorded): Recorded {
  try {
    return transaction();
  } catch (thrown) {
    if (thrown instanceof TakenBack) return thrown.answer;
    throw thrown;
  }
}

function write(desk: Desk, decide: Decide, requestId: string | undefined): Recorded {
  const earlier = requestId === undefined ? [] : findEntries(desk, [requestId]);
  if (earlier.length > 0) return { ok: true, entries: earlier, repeated: true };
  const decision = decide(readDesk(desk));
  if (isRefusal(decision)) return { ok: false, ...decision };
  const { proposals, attachments = [], identities = [] } = decision;
  const repeated = findRepeated(desk, proposals);
  if (repeated.length > 0) return { ok: true, entries: repeated, repeated: true };
  for (const attachment of attachments) keep(desk, attachment);
  for (const identity of identities) keepIdentity(desk, identity);
  const entries = proposals.map((proposal) => writeDown(desk, proposal));
  return { ok: true, entries, repeated: false };
}

/** The first id names the request: the others may have been made anew by the server. */
function findRepeated(desk: Desk, [first]: readonly Proposal[]): JournalEntry[] {
  return first ? findEntries(desk, [first.id]) : [];
}

function writeDown(desk: Desk, { id, expectedRevision, ...proposed }: Proposal): JournalEntry {
  const event = asRead(proposed);
  const before = loadSubject(desk, event);
  if (before && expectedRevision !== null && before.revision !== expectedRevision) {
    throw new TakenBack({ ok: false, ...refuse('stale-revision'), current: before });
  }
  const step = takeStep(desk, before, event);
  if (isRefusal(step)) throw new TakenBack({ ok: false, ...step });
  return appendEntry(desk, { id, ...step, event });
}

/** As the journal will give it back: rows must not know more than a replay can. */
function asRead({ type, subjectId, by, at, payload }: DeskEvent): DeskEvent {
  return { type, subjectId, by, at, payload: JSON.parse(JSON.stringify(payload)) } as DeskEvent;
}

function keep(desk: Desk, { sha256, mediaType, bytes }: Attachment): void {
  if (hash('sha256', bytes) !== sha256) throw new Error(`bytes do not have the hash ${sha256}`);
  desk
    .insert(attachmentTable)
    .values({ sha256, mediaType, bytes: Buffer.from(bytes) })
    .onConflictDoNothing()
    .run();
}
