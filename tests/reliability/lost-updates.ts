// Twenty checkers count upwards in the same fields of one article, over a line that drops answers.
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Claim } from '@isnad/core';
import type { Hand, Said } from './rehearsal/hand.ts';
import { faultsIn, idsIn } from './rehearsal/ledger.ts';
import { amountOf, conclude } from './rehearsal/outcome.ts';
import { importLongArticle, type LongArticle, openStaffed } from './rehearsal/staffed-newsroom.ts';

const editors = 20;
const contested = 5;
/** Share of answers that never arrive, so that the same request is sent again. */
const dropped = 0.3;

const edits = amountOf('edits', 5000);
const figures = { edits, accepted: 0, conflicts: 0, conflictsWithoutBoth: 0, repeats: 0 };
const acceptedIds = new Set<string>();

async function mark(hand: Hand, article: LongArticle, at: number): Promise<Claim> {
  const { articleId, versionId, spanOf } = article;
  const ids = { claimId: randomUUID(), appearanceId: randomUUID(), eventId: randomUUID() };
  const said = await hand.change<Claim>('claim.mark', {
    ...ids,
    ...{ articleId, versionId, spans: [spanOf(at)] },
  });
  if (!said.ok) throw new Error(`a claim was refused: ${said.refusal}`);
  return said.value;
}

/** One edit from reading to acceptance: after a conflict it is made anew upon what stands now. */
async function countUp(hand: Hand, claimId: string): Promise<void> {
  let { claim } = await hand.ask<{ claim: Claim }>('claim.one', { claimId });
  for (;;) {
    const eventId = randomUUID();
    const claimReviewed = String(Number(claim.details.claimReviewed) + 1);
    const standing = { claimId, expectedRevision: claim.revision, eventId };
    const said = await sendOverBadLine(hand, { ...standing, changes: { claimReviewed } });
    if (said.ok) {
      figures.accepted += 1;
      acceptedIds.add(eventId);
      return;
    }
    if (said.refusal !== 'stale-revision') throw new Error(`refused: ${said.refusal}`);
    figures.conflicts += 1;
    const hasBoth = said.current !== undefined && said.current.revision > claim.revision;
    if (!hasBoth) figures.conflictsWithoutBoth += 1;
    claim = said.current ?? (await hand.ask<{ claim: Claim }>('claim.one', { claimId })).claim;
  }
}

/** An answer that is dropped makes the browser send the very same request again. */
async function sendOverBadLine(hand: Hand, input: object): Promise<Said<Claim>> {
  for (;;) {
    const said = await hand.change<Claim>('claim.describe', input);
    if (Math.random() >= dropped) return said;
    figures.repeats += 1;
  }
}

const { newsroom, folder, database, hands } = await openStaffed({ checkers: editors });
const [first] = hands;
if (!first) throw new Error('nobody came in');
const article = await importLongArticle(first, contested);
const claims: Claim[] = [];
for (let at = 0; at < contested; at += 1) claims.push(await mark(first, article, at));
for (const claim of claims) {
  const changes = { claimReviewed: '0' };
  const standing = { claimId: claim.id, expectedRevision: claim.revision, eventId: randomUUID() };
  await first.change('claim.describe', { ...standing, changes });
}
let left = edits;
const startedAt = performance.now();
await Promise.all(
  hands.map(async (hand) => {
    while (left > 0) {
      left -= 1;
      await countUp(hand, claims[left % contested]?.id ?? '');
    }
  }),
);
const seconds = Math.round((performance.now() - startedAt) / 1000);
let counted = 0;
for (const { id: claimId } of claims) {
  const { claim } = await first.ask<{ claim: Claim }>('claim.one', { claimId });
  counted += Number(claim.details.claimReviewed);
}
await newsroom.stop();
const known = idsIn(database);
const written = known.filter((id) => acceptedIds.has(id)).length;
const faults = await faultsIn(database);
await rm(folder, { recursive: true });
conclude({
  name: 'twenty editors, one article',
  figures: { ...figures, counted, seconds },
  musts: {
    'something was accepted': figures.accepted > 0,
    'every edit was accepted in the end': figures.accepted === edits,
    'no update is lost or doubled': counted === edits,
    'every accepted edit stands in the journal once':
      written === edits && new Set(known).size === known.length,
    'every conflict shows both versions': figures.conflictsWithoutBoth === 0,
    'the newsroom is sound': faults.length === 0,
  },
});
