/** A claim's whole story, oldest first, read page by page. */
import type { ClaimEvent } from '@isnad/core';
import { queryOptions } from '@tanstack/react-query';
import { client, queries } from '../../desk/line/trpc.ts';

const page = 200;

/** Its key begins with that of `claim.history`, so that news make it stale too. */
export function wholeHistory(claimId: string) {
  return queryOptions({
    queryKey: [...queries.claim.history.queryKey({ claimId }), 'whole'],
    queryFn: () => readAll(claimId),
  });
}

async function readAll(claimId: string): Promise<ClaimEvent[]> {
  const story: ClaimEvent[] = [];
  for (let before: number | undefined; ; ) {
    const place = before === undefined ? {} : { before };
    const { entries } = await client.claim.history.query({ claimId, limit: page, ...place });
    story.unshift(...entries.map((entry) => entry as ClaimEvent).reverse());
    before = entries.at(-1)?.seq;
    if (entries.length < page) return story;
  }
}
