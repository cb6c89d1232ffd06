/** The claim's journal, newest first, a page at a time; news refresh it. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { client, type Outputs, queries } from '../../../desk/line/trpc.ts';
import { useClaimDesk } from '../claim-desk.tsx';

export type HistoryEntry = Outputs['claim']['history']['entries'][number];

const page = 20;

export interface History {
  readonly entries: readonly HistoryEntry[];
  readonly hasMore: boolean;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly more: () => void;
}

export function useHistory(): History {
  const { id: claimId } = useClaimDesk().claim;
  const query = useInfiniteQuery({
    // Under the key of the plain query, so that whatever refreshes that refreshes this.
    queryKey: [...queries.claim.history.queryKey({ claimId }), 'pages'],
    queryFn: ({ pageParam }) =>
      client.claim.history.query({
        claimId,
        limit: page,
        ...(pageParam === null ? {} : { before: pageParam }),
      }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ entries }) =>
      entries.length === page ? (entries.at(-1)?.seq ?? null) : null,
  });
  const { data, hasNextPage, isPending, error, fetchNextPage } = query;
  return {
    ...{ isPending, error },
    entries: data?.pages.flatMap(({ entries }) => entries) ?? [],
    hasMore: hasNextPage,
    more: () => void fetchNextPage(),
  };
}
