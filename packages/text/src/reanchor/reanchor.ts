/** Carries the claims of an article over to its corrected version, and says what it is not sure of. */

import { describeTarget } from '../describe.ts';
import type { TextDocument } from '../document.ts';
import type { Target } from '../target.ts';
import { type Placement, placed, unplaced } from './placement.ts';
import type { AnchorStatus, Reanchoring } from './reanchoring.ts';
import { SegmentSearch } from './segment-search.ts';

const FROM_BEST_TO_WORST: readonly AnchorStatus[] = [
  'unchanged',
  'moved',
  'respelled',
  'changed',
  'ambiguous',
  'orphan',
];

/**
 * What became of each target of `before` in `after`, in the order of `targets`; nothing is stored and
 * no target is altered. Equal versions are copied; paragraphs that nobody touched are followed whole;
 * else sentences are paired by their words and company, and the words within them one by one; what is
 * left is looked for everywhere under strict rules. A segment outside `before` is an orphan.
 */
export function reanchor(
  before: TextDocument,
  after: TextDocument,
  targets: readonly Target[],
  newVersionId: string,
): readonly Reanchoring[] {
  const search = new SegmentSearch(before, after);
  const isSame = before.text === after.text;
  return targets.map(({ segments }) => {
    const placements = segments.map((segment): Placement => {
      const { start, end } = segment;
      const isInside = start >= 0 && start < end && end <= before.text.length;
      if (!isInside) return unplaced('orphan', 'gone', []);
      return isSame ? placed('unchanged', 'same-place', { start, end }) : search.find(segment);
    });
    return together(after, newVersionId, placements);
  });
}

function together(
  after: TextDocument,
  versionId: string,
  placements: readonly Placement[],
): Reanchoring {
  const worst = worstOf(placements);
  const spans = placements.flatMap(({ span }) => (span ? [span] : []));
  const isLost = spans.length < placements.length;
  const isOrdered = spans.every(({ start }, index) => start >= (spans[index - 1]?.end ?? 0));
  const found = spans.map((span, index) => ({ span, score: placements[index]?.score ?? 0 }));
  const { span: _, status, reason, candidates, ...known } = worst;
  const sure = {
    ...known,
    score: Math.min(...placements.map(({ score }) => score)),
    runnerUp: Math.max(...placements.map(({ runnerUp }) => runnerUp)),
  };
  if (isLost) {
    const isPart = placements.length > 1 && status === 'orphan';
    const places = [...candidates, ...found];
    return {
      ...sure,
      status,
      reason: isPart ? 'part-gone' : reason,
      target: null,
      candidates: places,
    };
  }
  if (!isOrdered) {
    const torn = { status: 'ambiguous', reason: 'torn-apart' } as const;
    return { ...sure, ...torn, target: null, candidates: found, critical: [] };
  }
  const critical = placements.flatMap((placement) => placement.critical);
  const target = describeTarget(after, versionId, spans);
  return { ...sure, status, reason, target, candidates: [], critical };
}

function worstOf(placements: readonly Placement[]): Placement {
  const rank = ({ status }: Placement) => FROM_BEST_TO_WORST.indexOf(status);
  const [first = unplaced('orphan', 'gone', []), ...others] = placements;
  return others.reduce((worst, next) => (rank(next) > rank(worst) ? next : worst), first);
}
