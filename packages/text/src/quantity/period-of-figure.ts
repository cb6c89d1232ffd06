/** Gives each figure the time it is said to hold for, where the sentence leaves no choice. */

import type { Quantity, QuantityPeriod } from './quantity.ts';

const SENTENCE_END = /[.!?؟۔…\n]/u;
// «240 مليار دولار [خلال] العام الماضي»: only such words may stand between the two.
const NEXT_TO =
  /^[\s\p{Cf}]*(?:(?:في|خلال|عن|ل|من|عام|سنة|in|during|for|over|of|the)[\s\p{Cf}]*){0,2}$/u;

/**
 * The same quantities; a count, sum, rate or measure takes the time right behind it, else right
 * before it, else the only period of its sentence; a lone day dates an event, not every figure.
 */
export function withPeriods(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const told: Quantity[] = [];
  let begun = 0;
  while (begun < quantities.length) {
    const ended = endOfSentence(text, quantities, begun);
    const sentence = quantities.slice(begun, ended);
    const [only, another] = sentence.filter(isTime);
    const shared = only?.kind === 'period' && !another ? only.period : null;
    for (const index of sentence.keys()) told.push(...withPeriod(text, sentence, index, shared));
    begun = ended;
  }
  return told;
}

function endOfSentence(text: string, quantities: readonly Quantity[], begun: number): number {
  let at = begun + 1;
  while (
    at < quantities.length &&
    !SENTENCE_END.test(between(text, quantities[at - 1], quantities[at]))
  ) {
    at += 1;
  }
  return at;
}

function withPeriod(
  text: string,
  sentence: readonly Quantity[],
  index: number,
  shared: QuantityPeriod | null,
): Quantity[] {
  const quantity = sentence[index];
  if (!quantity) return [];
  if (isTime(quantity) || quantity.kind === 'ordinal') return [quantity];
  const [before, after] = [sentence[index - 1], sentence[index + 1]];
  if (after && isTime(after) && NEXT_TO.test(between(text, quantity, after))) {
    return [{ ...quantity, period: after.period }];
  }
  if (before && isTime(before) && NEXT_TO.test(between(text, before, quantity))) {
    return [{ ...quantity, period: before.period }];
  }
  return [{ ...quantity, period: shared }];
}

function isTime({ kind }: Quantity): boolean {
  return kind === 'date' || kind === 'period';
}

function between(text: string, one: Quantity | undefined, other: Quantity | undefined): string {
  return one && other ? text.slice(one.span.end, other.span.start) : '';
}
