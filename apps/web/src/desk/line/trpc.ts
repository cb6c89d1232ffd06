/** The line to the server: one client and one cache for the tab. */
import type { AppRouter } from '@isnad/api';
import { QueryCache, QueryClient } from '@tanstack/react-query';
import {
  createTRPCClient,
  httpBatchLink,
  httpSubscriptionLink,
  splitLink,
  TRPCClientError,
} from '@trpc/client';
import type { inferRouterOutputs } from '@trpc/server';
import { createTRPCContext, createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { preferences } from '../../language/preferences.ts';
import { noteOnline } from './connection.ts';
import { sessionEnded } from './session-end.ts';

export type Outputs = inferRouterOutputs<AppRouter>;

const line = {
  url: '/trpc',
  headers: () => ({ 'accept-language': preferences().language }),
};

export const client = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: ({ type }) => type === 'subscription',
      true: httpSubscriptionLink({ url: '/trpc' }),
      false: splitLink({
        condition: ({ path }) => path === 'report.preview',
        // What was typed into a report is longer than an address may be.
        true: httpBatchLink({ ...line, methodOverride: 'POST' }),
        false: httpBatchLink(line),
      }),
    }),
  ],
});

export const cache = new QueryClient({
  queryCache: new QueryCache({
    onSuccess: () => noteOnline(true),
    onError(error) {
      if (isOutOfReach(error)) noteOnline(false);
      if (isSignedOut(error)) sessionEnded.set(true);
    },
  }),
  defaultOptions: {
    queries: {
      // News arrive by the live line, so nothing goes stale by itself.
      staleTime: Number.POSITIVE_INFINITY,
      retry: (attempts, error) => isOutOfReach(error) && attempts < 4,
    },
  },
});

export const { TRPCProvider, useTRPC } = createTRPCContext<AppRouter>();

/** Query keys and options outside components. */
export const queries = createTRPCOptionsProxy<AppRouter>({ client, queryClient: cache });

/** The server never answered: a matter of the line, not of the request. */
export function isOutOfReach(error: unknown): boolean {
  return error instanceof TRPCClientError && !error.data;
}

/** Nobody is signed in any more, whoever was when the page was opened. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof TRPCClientError && error.data?.code === 'UNAUTHORIZED';
}
