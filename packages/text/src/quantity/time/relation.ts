/** The words that place a time against the day of publication: الماضي, this, المقبل. */

import { findPhrase, phrasebook } from '../lexing/phrasebook.ts';
import type { Token } from '../lexing/token.ts';

/** −1 for the one before, 0 for the present one, 1 for the next, −2 for «قبل الماضي». */
export interface Relation {
  readonly offset: number;
  readonly next: number;
}

const AFTER_NOUN = phrasebook<number>('article', [
  ['قبل الماضي|قبل الماضية|ما قبل الماضي|ما قبل الماضية', -2],
  ['ماضي|ماضية|منصرم|منصرمة|فائت|فائتة|آنف', -1],
  ['حالي|حالية|جاري|جارية|راهن|راهنة', 0],
  ['مقبل|مقبلة|قادم|قادمة', 1],
]);
const BEFORE_NOUN = phrasebook<number>('anything', [
  ['هذا|هذه|this|the current|current', 0],
  ['last', -1],
  ['next|the coming|coming', 1],
]);

/** The relation said after its noun («العام الماضي»), or null. */
export function relationAt(tokens: readonly Token[], at: number): Relation | null {
  const found = findPhrase(AFTER_NOUN, tokens, at);
  const isSaid = found && (found.stem.article || found.meaning === -2);
  return isSaid ? { offset: found.meaning, next: found.next } : null;
}

/** The relation said before its noun («هذا العام», “last year”), or null. */
export function relationBeforeAt(tokens: readonly Token[], at: number): Relation | null {
  const found = findPhrase(BEFORE_NOUN, tokens, at);
  return found && { offset: found.meaning, next: found.next };
}
