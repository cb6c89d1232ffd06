/** History as people tell it: what one person did within ten minutes is one paragraph. */

const span = 10 * 60_000;

interface Dated {
  readonly seq: number;
  readonly by: string;
  /** ms UTC. */
  readonly at: number;
}

export interface HistoryGroup<Entry extends Dated> {
  readonly by: string;
  /** Moment of its newest entry. */
  readonly at: number;
  readonly entries: readonly Entry[];
}

/** `entries` come newest first, and so do the groups and what is in them. */
export function groupHistory<Entry extends Dated>(
  entries: readonly Entry[],
): HistoryGroup<Entry>[] {
  const groups: HistoryGroup<Entry>[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && last.by === entry.by && last.at - entry.at <= span) {
      groups[groups.length - 1] = { ...last, entries: [...last.entries, entry] };
    } else groups.push({ by: entry.by, at: entry.at, entries: [entry] });
  }
  return groups;
}
