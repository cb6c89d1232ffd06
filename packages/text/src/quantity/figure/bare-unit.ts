/** Reads amounts that no number says: «يومان», «نحو أسبوع كامل», “more than a year”. */

import { findPhrase, phrasebook } from '../lexing/phrasebook.ts';
import type { Token } from '../lexing/token.ts';
import type { Amount } from '../number/amount.ts';
import { type Side, withPartOfUnit } from './side.ts';
import { joinedTailAt, type Tail, tailAt } from './tail.ts';

const SINGLE = phrasebook('nothing', [['واحد|واحدة|كامل|كاملة|بأكمله|بأكملها|بكامله', true]]);
// «وطن» is no «و» and a tonne.
const HOMELAND = /^[وف]طن/u;

/**
 * The amount that a lone unit says: its dual is two; its singular is one where «كامل» or «واحد»
 * follows, where «ونصف» does, or where the words before qualify it (`isQualified`).
 */
export function bareUnitAt(
  tokens: readonly Token[],
  at: number,
  isQualified: boolean,
): Side | null {
  const article = /^(?:a|an|one)$/.test(tokens[at]?.form ?? '') ? 1 : 0;
  const isFull = article === 1 && /^(?:full|whole|single)$/.test(tokens[at + 1]?.form ?? '');
  const unitAt = at + article + (isFull ? 1 : 0);
  const tail = unitTail(tokens, unitAt);
  if (!tail || tail.kind === 'percent' || tail.hasArticle) return null;
  if (tail.grammar === 'two') return withPartOfUnit(tokens, sideOf(tail, unitAt, 2, tail.next));
  if (tail.grammar !== 'one' || isLatin(tokens[unitAt]) !== (article === 1)) return null;
  const single = findPhrase(SINGLE, tokens, tail.next);
  const one = withPartOfUnit(tokens, sideOf(tail, unitAt, 1, single?.next ?? tail.next));
  const isSaid = isQualified || isFull || single !== null || one.amount.value.from !== 1;
  return isSaid ? one : null;
}

function unitTail(tokens: readonly Token[], at: number): Tail | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.glued || HOMELAND.test(token.form)) return null;
  const tail = tailAt(tokens, at);
  return tail?.first === at ? tail : joinedTailAt(tokens, at);
}

function sideOf(tail: Tail, at: number, value: number, next: number): Side {
  const amount: Amount = {
    value: { from: value, to: value },
    next: at,
    shape: 'number',
    scale: 1,
    inFigures: false,
  };
  return { amount, tail, at, next };
}

function isLatin(token: Token | undefined): boolean {
  return /^\p{Script=Latin}/u.test(token?.written ?? '');
}
