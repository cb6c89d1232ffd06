/** How a newsroom begins: its first person, who runs it, and its founding event. */

import type { Founding } from '@isnad/api';
import {
  defaultScale,
  defaultTopics,
  type NewsroomDetails,
  type Person,
  refuse,
} from '@isnad/core';
import { addPerson } from './auth/auth.ts';
import type { Premises } from './premises.ts';

/** Answers the admin, or null when somebody was here first. */
export type Found = (founding: Founding) => Promise<Person | null>;

/** Two people who found at once are heard one after the other, and only the first is answered. */
export function foundOnce(premises: Premises): Found {
  let turn: Promise<unknown> = Promise.resolve();
  return (founding) => {
    const mine = turn.then(() => found(premises, founding));
    turn = mine.catch(() => undefined);
    return mine;
  };
}

async function found(premises: Premises, founding: Founding): Promise<Person | null> {
  const { store, auth } = premises;
  if (await store.newsroom()) return null;
  await dismissEarlier(premises);
  const { name, nameLatin, personName, email, password } = founding;
  const admin = { name: personName, nameLatin: null, email, role: 'admin' } as const;
  const person = await addPerson(auth, admin, password);
  const details = { name, nameLatin, demo: false };
  return (await writeFounding(premises, person.id, details, premises.now())) ? person : null;
}

/** Without a newsroom nobody works here: whoever is listed was left by a founding cut short. */
async function dismissEarlier({ store, auth }: Premises): Promise<void> {
  const { internalAdapter } = await auth.$context;
  for (const { id } of await store.people()) await internalAdapter.deleteUser(id);
}

type Named = Pick<NewsroomDetails, 'name' | 'nameLatin' | 'demo'>;

/** The first entry of the journal; false when there is a newsroom already. */
export async function writeFounding(
  { store, newId }: Pick<Premises, 'store' | 'newId'>,
  by: string,
  named: Named,
  at: number,
): Promise<boolean> {
  const settings = { language: 'ar', digits: 'latn', fourEyes: true } as const;
  const details = { ...named, ...settings, topics: defaultTopics };
  const what = {
    type: 'newsroomFounded',
    subjectId: newId(),
    payload: { details, scale: defaultScale },
  } as const;
  const recorded = await store.record((desk) => {
    if (desk.newsroom()) return refuse('nothing-changed');
    return { proposals: [{ ...what, id: newId(), by, at, expectedRevision: null }] };
  });
  return recorded.ok;
}
