/** Puts claims into an article, has it edited, and counts how the claims came through. */

import { describeTarget } from '../../describe.ts';
import type { Span, TextDocument } from '../../document.ts';
import type { Target } from '../../target.ts';
import type { Reanchoring } from '../reanchoring.ts';
import { Chance } from './chance.test-language.ts';
import { firstEdition } from './edition.test-language.ts';
import type { Mutation } from './mutation-kind.test-language.ts';
import {
  type PlantedClaim,
  spanOfClaim,
  type Truth,
  truthOf,
} from './planted-claim.test-language.ts';
import { type PlacedWord, print } from './printed-edition.test-language.ts';

/** Two versions, the claims of the first, and what really became of them. */
export interface Trial {
  readonly before: TextDocument;
  readonly after: TextDocument;
  readonly targets: readonly Target[];
  readonly truths: readonly Truth[];
}

/** How many claims fared how. `lost` is a claim that is still there but was left to a person. */
export interface Tally {
  claims: number;
  right: number;
  exact: number;
  lost: number;
  wrong: number;
  /** Wrong places that nobody is warned of although a word on which a verdict hangs differs. */
  unflaggedCritical: number;
  /** Claims with other words inside. */
  changed: number;
  /** Claims with other words inside that nobody is warned of. */
  unflaggedChange: number;
  /** Claims without any other word that the desk is bothered with. */
  needless: number;
}

// In UTF-16 units, as in the measurements of other systems.
const SHORTEST = 20;
const LONGEST = 120;

/** Plants `count` claims of 20 to 120 units in `text` and edits it. */
export function makeTrial(
  text: string,
  language: 'ar' | 'en',
  mutation: Mutation,
  seed: number,
  count: number,
): Trial {
  const chance = new Chance(seed);
  const edition = firstEdition(text, language);
  const printed = print(edition);
  const claims = Array.from({ length: count }, () => plant(printed.lines, chance));
  const later = print(mutation(edition, chance, claims));
  const spans = claims.map((claim) => spanOfClaim(printed, claim));
  return {
    before: printed.document,
    after: later.document,
    targets: spans.map((span) => describeTarget(printed.document, 'version-1', [span])),
    truths: claims.map((claim) => truthOf(later, claim)),
  };
}

/** Counts what was made of a trial. */
export function tally({ truths, after }: Trial, results: readonly Reanchoring[]): Tally {
  const sum: Tally = {
    claims: truths.length,
    right: 0,
    exact: 0,
    lost: 0,
    wrong: 0,
    unflaggedCritical: 0,
    changed: 0,
    unflaggedChange: 0,
    needless: 0,
  };
  for (const [index, truth] of truths.entries()) {
    const result = results[index];
    if (result) count(sum, truth, result, after);
  }
  return sum;
}

function count(
  sum: Tally,
  truth: Truth,
  { status, target }: Reanchoring,
  after: TextDocument,
): void {
  const isFlagged = status === 'changed' || status === 'ambiguous' || status === 'orphan';
  const found = target?.segments[0] ?? null;
  if (truth.hasOtherWords) sum.changed += 1;
  if (truth.hasOtherWords && !isFlagged) sum.unflaggedChange += 1;
  if (!truth.hasOtherWords && isFlagged) sum.needless += 1;
  if (found === null && truth.span !== null) sum.lost += 1;
  else if (isRight(truth.span, found)) sum.right += 1;
  else {
    sum.wrong += 1;
    if (!isFlagged && truth.span && differsCritically(after, truth.span, found)) {
      sum.unflaggedCritical += 1;
    }
  }
  if (truth.span?.start === found?.start && truth.span?.end === found?.end) sum.exact += 1;
}

/** Right is both lost, or overlapping by at least four fifths (intersection over union). */
export function isRight(truth: Span | null, found: Span | null): boolean {
  if (!truth || !found) return truth === found;
  const shared = Math.min(truth.end, found.end) - Math.max(truth.start, found.start);
  const all = Math.max(truth.end, found.end) - Math.min(truth.start, found.start);
  return shared >= 0.8 * all;
}

function differsCritically({ text }: TextDocument, truth: Span, found: Span | null): boolean {
  const figures = (span: Span) =>
    (text.slice(span.start, span.end).match(/\p{Nd}+/gu) ?? []).join();
  return found !== null && figures(truth) !== figures(found);
}

// Within one paragraph: a claim may cross sentences, as a selection may.
function plant(lines: readonly (readonly PlacedWord[])[], chance: Chance): PlantedClaim {
  const line = chance.pick(lines);
  const length = SHORTEST + chance.below(LONGEST - SHORTEST + 1);
  let first = chance.below(line.length);
  let last = first;
  const units = () => (line[last]?.span.end ?? 0) - (line[first]?.span.start ?? 0);
  while (last + 1 < line.length && units() < length) last += 1;
  while (first > 0 && units() < SHORTEST) first -= 1;
  return { first: line[first]?.origin ?? 0, last: line[last]?.origin ?? 0 };
}
