/** The checklist beside a verdict: facts computed from the claim, met or not. */
import {
  type Claim,
  citationsIn,
  type Evidence,
  independentCount,
  type Lack,
  lacksOf,
  type Source,
} from '@isnad/core';
import { foldForSearch } from '@isnad/text';

type FactKey =
  | Lack
  | 'complete'
  | 'independent'
  | 'primary'
  | 'cites-all'
  | 'no-leak'
  | 'confidence';

export interface Fact {
  readonly key: FactKey;
  readonly isMet: boolean;
  /** Whether the desk refuses approval without it; everything else is advice. */
  readonly blocks: boolean;
  /** Evidence that it is about, by number. */
  readonly cites: readonly number[];
  readonly count: number | null;
}

/** Blocking facts first. */
export function factsOf(claim: Claim, sourcesById: ReadonlyMap<string, Source>): Fact[] {
  return [...blockingFacts(claim), ...adviceOf(claim, sourcesById)];
}

function blockingFacts(claim: Claim): Fact[] {
  const missing = lacksOf(claim);
  const base = { blocks: true, cites: [], count: null };
  if (missing.length === 0) return [{ ...base, key: 'complete', isMet: true }];
  return missing.map((key) => ({ ...base, key, isMet: false }));
}

function adviceOf(claim: Claim, sourcesById: ReadonlyMap<string, Source>): Fact[] {
  const { evidence, verdict } = claim;
  const sourceOf = ({ sourceId }: Evidence) => sourcesById.get(sourceId);
  const cited = new Set(citationsIn(verdict?.rationale ?? '').map(({ number }) => number));
  const uncited = evidence.filter(({ number }) => !cited.has(number));
  const primary = evidence.filter((item) => sourceOf(item)?.proximity === 'primary');
  const voices = independentCount(evidence.flatMap((item) => sourceOf(item) ?? []));
  const leaks = evidence.filter((item) => isNamed(sourceOf(item), claim));
  const base = { blocks: false, cites: [], count: null };
  return [
    { ...base, key: 'independent', isMet: voices >= 2, count: voices },
    { ...base, key: 'primary', isMet: primary.length > 0, cites: primary.map(numberOf) },
    {
      ...base,
      key: 'cites-all',
      isMet: evidence.length > 0 && uncited.length === 0,
      cites: uncited.map(numberOf),
    },
    { ...base, key: 'no-leak', isMet: leaks.length === 0, cites: leaks.map(numberOf) },
    { ...base, key: 'confidence', isMet: Boolean(verdict?.confidence) },
  ];
}

function numberOf({ number }: Evidence): number {
  return number;
}

/** Too short to say that a name, and not a common word, was found. */
const shortestName = 4;

/** Whether what readers get says who a confidential source is. */
function isNamed(source: Source | undefined, { details, verdict }: Claim): boolean {
  if (!source?.confidential) return false;
  const words = [details.claimReviewed, verdict?.rationale, verdict?.suggestedWording];
  const published = foldForSearch(words.filter(Boolean).join('\n'));
  const names = [source.title, source.author, source.publisher, source.url];
  return names.some((name) => {
    const folded = foldForSearch(name ?? '').trim();
    return folded.length >= shortestName && published.includes(folded);
  });
}
