/** Reads two ends as one range: «بين 10 و15», «من ألف إلى ألفين», “10-15”, “between … and …”. */

import { findPhrase, phrasebook } from '../lexing/phrasebook.ts';
import type { Token } from '../lexing/token.ts';
import { exactly } from '../number/sum.ts';
import { type Side, sideAt } from './side.ts';

type Opener = 'between' | 'from';

const OPENERS = phrasebook<Opener>('anything', [
  ['بين|ما بين|يتراوح بين|تتراوح بين|يتراوح ما بين|تتراوح ما بين|between', 'between'],
  ['من|from|ranging from|anywhere from', 'from'],
]);
const TO = phrasebook('nothing', [['إلى|حتى|to|-|أو|or', true]]);
const AND = phrasebook('nothing', [['و|إلى|and|to|-', true]]);
// «ارتفع من 10 إلى 15» tells a change between two figures, not a range.
const CHANGES = phrasebook('anything', [
  [
    'ارتفع|ارتفعت|انخفض|انخفضت|تراجع|تراجعت|زاد|زادت|قفز|قفزت|هبط|هبطت|نما|نمت|صعد|صعدت|تقلص|تقلصت|خفض|خفضت|رفع|رفعت|ارتفاع|انخفاض|تراجع|زيادة|خفض|رفع|تحول|يرتفع|ينخفض|ترتفع|تنخفض|يرفع|يخفض',
    true,
  ],
  [
    'rose|fell|grew|increased|decreased|dropped|jumped|climbed|declined|cut|raised|rise|fall|up|down|increase|decrease|drop|slipped|shrank|went|lowered|expanded',
    true,
  ],
]);
const LOOK_BACK = 8;

/** The range or the single amount at a token, with its first end's place; null when there is none. */
export function endsAt(
  tokens: readonly Token[],
  at: number,
): { readonly first: Side; readonly last: Side | null; readonly next: number } | null {
  const opener = findPhrase(OPENERS, tokens, at);
  const begun = opener?.next ?? at;
  const first = sideAt(tokens, begun);
  if (!first) return null;
  const range = rangeFrom(tokens, first, opener?.meaning ?? null, at);
  if (range) return range;
  // «بين خمسة وعشرين»: greedy reading made one number of both ends.
  const split = opener?.meaning === 'between' ? sideAt(tokens, begun, true) : null;
  const splitRange = split && rangeFrom(tokens, split, 'between', at);
  if (splitRange) return splitRange;
  return opener ? null : { first, last: null, next: first.next };
}

function rangeFrom(
  tokens: readonly Token[],
  first: Side,
  opener: Opener | null,
  at: number,
): { readonly first: Side; readonly last: Side; readonly next: number } | null {
  const lastAt = afterLink(tokens, first.next, opener);
  const last = lastAt === null ? null : sideAt(tokens, lastAt);
  if (!last || first.amount.shape !== last.amount.shape) return null;
  const lower = sharingScale(first, last);
  const isRising = lower.amount.value.to < last.amount.value.from;
  const isSign = tokens[first.next]?.form === '-';
  if (!isRising || !isSameTail(first, last)) return null;
  if (opener !== 'between' && !isSign && isChange(tokens, at)) return null;
  return { first: lower, last, next: last.next };
}

function afterLink(tokens: readonly Token[], at: number, opener: Opener | null): number | null {
  const link = findPhrase(opener === 'between' ? AND : TO, tokens, at);
  if (link) return link.next;
  const isTied = opener === 'between' && tokens[at]?.stems.some((stem) => stem.and);
  return isTied ? at : null;
}

// «بين 10 و15 مليونًا»: the scale is said once, for both.
function sharingScale(first: Side, last: Side): Side {
  const { value, scale } = first.amount;
  const shared = last.amount.scale;
  if ((first.tail !== null && !isBefore(first)) || scale !== 1 || shared === 1) return first;
  if (value.from >= last.amount.value.from / shared) return first;
  const scaled = { from: exactly(value.from * shared), to: exactly(value.to * shared) };
  return { ...first, amount: { ...first.amount, value: scaled } };
}

// “$10-15 million”: a sign before the first figure speaks for both.
function isBefore({ tail, at }: Side): boolean {
  return tail !== null && tail.first < at;
}

function isSameTail(first: Side, last: Side): boolean {
  const [one, other] = [first.tail, last.tail];
  if (!one || !other) return one === null || isBefore(first);
  return one.kind === other.kind && one.unit === other.unit && one.currency === other.currency;
}

function isChange(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - LOOK_BACK); back -= 1) {
    if (tokens[back]?.kind === 'stop') return false;
    if (findPhrase(CHANGES, tokens, back)) return true;
  }
  return false;
}
