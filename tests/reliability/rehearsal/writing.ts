// Checkers who mark, describe and prove claims without a pause, and note what was acknowledged.
import { randomUUID } from 'node:crypto';
import type { Claim } from '@isnad/core';
import type { Hand, Said } from './hand.ts';
import type { Ledger } from './ledger.ts';
import type { LongArticle } from './staffed-newsroom.ts';

type Send = <Value>(path: string, input: object) => Promise<Said<Value>>;

export interface Work {
  readonly article: LongArticle;
  readonly ledger: Ledger;
  /** Sentences that no claim stands on yet. */
  readonly free: Iterator<number>;
  readonly sourceId: string;
}

/** The life of one claim: marked, described, proven, judged; each acknowledged change is noted. */
export async function carryOneClaim(work: Work, send: Send): Promise<void> {
  const { articleId, versionId, spanOf } = work.article;
  const sentence = work.free.next();
  if (sentence.done) throw new Error('the article has no sentence left');
  const ids = { claimId: randomUUID(), appearanceId: randomUUID() };
  const spans = [spanOf(sentence.value)];
  let claim = await step(work, send, 'claim.mark', { ...ids, articleId, versionId, spans });
  for (const [path, words] of laterSteps(work.sourceId)) {
    const standing = { claimId: claim.id, expectedRevision: claim.revision };
    claim = await step(work, send, path, { ...standing, ...words });
  }
}

function laterSteps(sourceId: string): [path: string, words: object][] {
  const evidence = { sourceId, stance: 'supports', passage: 'نص', translation: '', note: '' };
  return [
    ['claim.describe', { changes: { claimReviewed: 'الرقم كما يقوله المقال' } }],
    ['evidence.add', { evidenceId: randomUUID(), details: { ...evidence, credibility: null } }],
    ['verdict.propose', { changes: { rating: 'true', rationale: 'كما في الجدول [1].' } }],
  ];
}

async function step({ ledger }: Work, send: Send, path: string, words: object): Promise<Claim> {
  const eventId = randomUUID();
  const said = await send<Claim>(path, { ...words, eventId });
  if (!said.ok) throw new Error(`${path} was refused: ${said.refusal}`);
  ledger.acknowledged.add(eventId);
  return said.value;
}

/** The one source that all evidence of a run stands on. */
export async function addSource(hand: Hand): Promise<string> {
  const sourceId = randomUUID();
  const details = {
    ...{ kind: 'web-page', title: 'إحصاءات الجمارك', publisher: 'الجمارك', author: null },
    ...{ url: 'https://english.customs.gov.cn/', publishedOn: null, language: 'en' },
    ...{ proximity: 'primary', reliability: 'B', repeatsId: null, confidential: false },
  };
  const said = await hand.change('source.add', { sourceId, eventId: randomUUID(), details });
  if (!said.ok) throw new Error(`the source was refused: ${said.refusal}`);
  return sourceId;
}
