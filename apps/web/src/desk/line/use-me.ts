/** Who is signed in; once known, it is held while a new sign-in is asked for over the page. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { sessionEnded } from './session-end.ts';
import { type Outputs, useTRPC } from './trpc.ts';

export type Me = NonNullable<Outputs['session']['me']>;

export function useMe() {
  const trpc = useTRPC();
  const { data, error, refetch } = useQuery(trpc.session.me.queryOptions());
  const [held, setHeld] = useState<Me | null>(null);
  if (data && data !== held) setHeld(data);
  const hasEnded = data === null && held !== null;
  useEffect(() => {
    if (hasEnded) sessionEnded.set(true);
  }, [hasEnded]);
  return { me: data ?? held ?? data, error, refetch };
}
