/** The people as an admin keeps them: who they are, who is invited, and who may do what. */

import { type Person, type Refusal, refuse, roles } from '@isnad/core';
import type { Invitation } from '@isnad/store';
import { z } from 'zod';
import { type Answer, refused } from '../answer.ts';
import type { SignedIn } from '../context.ts';
import { id } from '../door/fields.ts';
import { fresh } from '../door/request.ts';
import { command, procedure } from '../procedure.ts';
import { handOver } from './hand-over.ts';

/** One of the people with what only an admin sees. */
export type RosterLine = Person & {
  readonly hasSecondFactor: boolean;
  /** Claims in their hands that are neither published nor withdrawn. */
  readonly openWork: number;
};

/** Everybody, and everybody who has been asked to come. */
export interface Roster {
  readonly people: readonly RosterLine[];
  readonly invitations: readonly Invitation[];
}

async function rosterOf({ store, now }: SignedIn): Promise<Roster> {
  const [people, invitations, provenTwice] = await Promise.all([
    store.people(),
    store.accounts.invitations(now()),
    store.accounts.peopleWithSecondFactor(),
  ]);
  const openWork = await store.openWork();
  return {
    invitations,
    people: people.map((person) => ({
      ...person,
      hasSecondFactor: provenTwice.includes(person.id),
      openWork: openWork.get(person.id) ?? 0,
    })),
  };
}

const roster = procedure('manage-people').query(({ ctx }) => rosterOf(ctx));

const role = z.enum(roles);
const someone = z.strictObject({ personId: id });

/** Whoever gets another role signs in anew: what the former one opened is closed at once. */
const changeRole = command(
  'manage-people',
  z.strictObject({ personId: id, role }),
  async (context, { personId, role: given }): Promise<Answer<Person>> => {
    const { accounts } = context.store;
    const found = await standing(context, personId);
    if ('refusal' in found) return refused(found.refusal);
    if (found.role === given) return refused('nothing-changed');
    if (!(await accounts.changeRole(personId, given))) return refused('last-admin');
    return { ok: true, value: { ...found, role: given } };
  },
);

const deactivateInput = z.strictObject({ ...fresh, personId: id, handOverTo: id.nullable() });

/** Out at once; open work goes to the person named, or to nobody. Nobody dismisses themselves. */
const deactivate = command(
  'manage-people',
  deactivateInput,
  async (context, input): Promise<Answer<{ readonly handedOver: number }>> => {
    const { personId, handOverTo } = input;
    const { store, person, now } = context;
    if (personId === person.id) return refused('not-allowed');
    const leaving = await store.person(personId);
    if (!leaving) return refused('not-found');
    const heir = handOverTo === null ? null : await standing(context, handOverTo);
    if (heir && 'refusal' in heir) return refused(heir.refusal, ['handOverTo']);
    if (heir && (heir.role === 'viewer' || heir.id === personId)) {
      return refused('not-allowed', ['handOverTo']);
    }
    // Dismissed first: what happens to the work afterwards can be repeated.
    if (!leaving.deactivated && !(await store.accounts.deactivate(personId, now()))) {
      return refused('last-admin');
    }
    return handOver(context, input);
  },
);

const reactivate = command('manage-people', someone, async ({ store }, { personId }) => {
  const found = await store.person(personId);
  if (!found) return refused<Person>('not-found');
  if (!found.deactivated) return refused<Person>('nothing-changed');
  await store.accounts.reactivate(personId);
  const { deactivated: _left, ...value } = found;
  return { ok: true, value } as const;
});

/** For whoever has lost the authenticator and the recovery codes. Their sign-ins end. */
const removeSecondFactor = command('manage-people', someone, async ({ store }, { personId }) => {
  const { accounts } = store;
  if (!(await accounts.hasSecondFactor(personId))) return refused<null>('nothing-changed');
  await accounts.removeSecondFactor(personId);
  await accounts.endAccess(personId);
  return { ok: true, value: null } as const;
});

/** Somebody who works here now. */
export async function standing({ store }: SignedIn, personId: string): Promise<Person | Refusal> {
  const person = await store.person(personId);
  return person && !person.deactivated ? person : refuse('not-found');
}

export const rosterProcedures = { roster, changeRole, deactivate, reactivate, removeSecondFactor };
