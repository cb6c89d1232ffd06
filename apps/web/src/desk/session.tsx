/** Who is signed in, in which newsroom, with whom; every page behind the door can ask. */
import { type Action, may, type Newsroom, type Person } from '@isnad/core';
import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTRPC } from './line/trpc.ts';

export interface Session {
  readonly person: Person;
  readonly newsroom: Newsroom;
  readonly people: readonly Person[];
  readonly peopleById: ReadonlyMap<string, Person>;
  readonly may: (action: Action) => boolean;
}

const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('A page behind the door was shown without a session');
  return session;
}

interface Props {
  readonly person: Person;
  readonly newsroom: Newsroom;
  readonly children: ReactNode;
}

export function SessionProvider({ person, newsroom, children }: Props) {
  const trpc = useTRPC();
  const { data: people } = useQuery(trpc.people.list.queryOptions());
  const session = useMemo((): Session => {
    const everyone = people ?? [person];
    return {
      person,
      newsroom,
      people: everyone,
      peopleById: new Map(everyone.map((one) => [one.id, one])),
      may: (action) => may(person.role, action),
    };
  }, [person, newsroom, people]);
  return <SessionContext value={session}>{children}</SessionContext>;
}
