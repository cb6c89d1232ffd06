/**
 * Which passwords are good enough (NIST SP 800-63B-4): long, in any letters, and nothing that
 * guessers try first. Nothing is asked of their composition, and they never run out.
 */

import type { DoorProblem } from '@isnad/api';
import { isListed } from './common-passwords.ts';

/** Least letters (code points) of a password that opens the door alone, and beside a second factor. */
const alone = 15;
const besideSecondFactor = 8;

/** What is known of whoever chooses it. */
export interface Chooser {
  /** Words that a guesser knows too: the newsroom's names, the person's, the e-mail address. */
  readonly ownWords: readonly string[];
  readonly hasSecondFactor: boolean;
}

/** What is wrong with it; null when it may be used. */
export async function passwordProblem(
  password: string,
  { ownWords, hasSecondFactor }: Chooser,
): Promise<DoorProblem | null> {
  const letters = [...password.normalize('NFKC')];
  const limit = hasSecondFactor ? besideSecondFactor : alone;
  const field = 'password';
  if (letters.length < limit) {
    return { field, problem: 'too-short', limit, size: letters.length };
  }
  const folded = letters.join('').toLowerCase();
  const isGuessable =
    isRepeated(folded) ||
    isRun(folded) ||
    isMostlyOwn(folded, ownWords) ||
    (await isListed([password, folded, withoutEnds(folded)]));
  return isGuessable ? { field, problem: 'too-common' } : null;
}

/** `password2026!` is `password` to a guesser. */
function withoutEnds(folded: string): string {
  return folded.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

/** A short piece said again and again is no longer than the piece. */
function isRepeated(folded: string): boolean {
  const isFew = new Set(folded).size < 5;
  const period = (folded + folded).indexOf(folded, 1);
  return isFew || (period < folded.length && period < besideSecondFactor);
}

/** Letters or digits in their order, forwards or backwards: 123456789012345, abcdefghijklmno. */
function isRun(folded: string): boolean {
  const points = [...folded].map((letter) => letter.codePointAt(0) ?? 0);
  const steps = points.slice(1).map((point, at) => Math.abs(point - (points[at] ?? 0)));
  return steps.filter((step) => step === 1).length > steps.length * 0.7;
}

/** What is left of it beside the words that anybody here knows must be a password by itself. */
function isMostlyOwn(folded: string, ownWords: readonly string[]): boolean {
  const words = ownWords
    .flatMap((text) =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .split(/[^\p{L}\p{M}\p{N}]+/u),
    )
    .filter((word) => word.length >= 4)
    .sort((one, other) => other.length - one.length);
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), folded);
  return rest !== folded && rest.length < besideSecondFactor;
}
