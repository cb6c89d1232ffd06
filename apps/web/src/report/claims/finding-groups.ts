/** The same finding on ten claims is one line with ten places. */

interface Finding<Rule extends string> {
  readonly rule: Rule;
  readonly severity: 'error' | 'warning';
  readonly claimNumber: number;
}

export interface FindingGroup<One> {
  /** What all of the group have in common. */
  readonly finding: One;
  /** In rising order. */
  readonly claimNumbers: readonly number[];
}

/** Errors first, then what concerns most claims. */
export function groupFindings<Rule extends string, One extends Finding<Rule>>(
  findings: readonly One[],
): FindingGroup<One>[] {
  const groups = new Map<Rule, One[]>();
  for (const finding of findings) {
    groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
  }
  return [...groups.values()]
    .flatMap((group): FindingGroup<One>[] => {
      const claimNumbers = group.map(({ claimNumber }) => claimNumber).toSorted((a, b) => a - b);
      return group[0] ? [{ finding: group[0], claimNumbers }] : [];
    })
    .toSorted(byWeight);
}

const rank = { error: 0, warning: 1 } as const;

function byWeight(
  one: FindingGroup<Finding<string>>,
  other: FindingGroup<Finding<string>>,
): number {
  return (
    rank[one.finding.severity] - rank[other.finding.severity] ||
    other.claimNumbers.length - one.claimNumbers.length
  );
}
