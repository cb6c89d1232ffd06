/** Recognises the words on which a verdict may hang. */

import { fold } from '../../fold.ts';
import type { CriticalKind } from './critical-kind.ts';
import { CRITICAL_WORDS, NAME_HERALDS, NO_NAMES } from './critical-word-list.ts';

const KINDS: ReadonlyMap<string, CriticalKind> = new Map(
  CRITICAL_WORDS.flatMap(([kind, words]) =>
    [...foldedSet(words)].map((word): [string, CriticalKind] => [word, kind]),
  ),
);
const HERALDS = foldedSet(NAME_HERALDS);
const NO_NAME_WORDS = foldedSet(NO_NAMES);

// و and ف join; ب ل ك come between them and the article. A word is looked up with and without them.
// كما and بما are not ما: a particle is left on the shortest words.
const CLITICS = /^([وف])?([بلك](?!(?:ما|لا|لم|لن|قد)$))?(ال)?(?=.{2})/u;
const YEAR = /^(?:14[0-5]|18\d|19\d|20\d)\d$/;

/** What a folded word is critical for, whatever stands around it; null when nothing. */
export function kindOfWord(folded: string): CriticalKind | null {
  if (YEAR.test(folded)) return 'date';
  if (/^-?\d/.test(folded)) return 'number';
  if (/^\p{Sc}/u.test(folded)) return 'currency';
  if (folded.endsWith("n't")) return 'negation';
  for (const form of formsOf(folded)) {
    const kind = KINDS.get(form);
    if (kind) return kind;
  }
  return null;
}

/** True for words that turn or measure what stands beside them: negations and quantifiers. */
export function isTurning(folded: string): boolean {
  const kind = kindOfWord(folded);
  return kind === 'negation' || kind === 'quantifier';
}

/** True for a title or a verb of saying, after which a name may follow. */
export function heraldsName(folded: string): boolean {
  return formsOf(folded).some((form) => HERALDS.has(form));
}

/** True for an Arabic word that may be a name after a title: no function word, no critical word. */
export function mayBeName(folded: string): boolean {
  const isArabic = /^\p{Script=Arabic}{2,}$/u.test(folded);
  return isArabic && !NO_NAME_WORDS.has(folded) && kindOfWord(folded) === null;
}

// From the whole word to the bare one, each clitic taken off in turn.
function formsOf(folded: string): string[] {
  const [, joined = '', particle = '', article = ''] = CLITICS.exec(folded) ?? [];
  const withoutJoined = folded.slice(joined.length);
  const withoutParticle = withoutJoined.slice(particle.length);
  const bare = withoutParticle.slice(article.length);
  // لل is ل with the article, whose alef is not written.
  const doubled = withoutJoined.startsWith('لل') ? [withoutJoined.slice(2)] : [];
  return [folded, withoutJoined, withoutParticle, bare, ...doubled];
}

function foldedSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => fold(word).text));
}
