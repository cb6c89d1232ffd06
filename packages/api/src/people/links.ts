/** Links that an admin hands over: to come and work here, or to choose a new password. */

import { roles } from '@isnad/core';
import { z } from 'zod';
import { type Answer, refused } from '../answer.ts';
import type { SignedIn } from '../context.ts';
import { id } from '../door/fields.ts';
import { limits } from '../door/limits.ts';
import { command } from '../procedure.ts';
import { sha256 } from '../sha-256.ts';
import { invitationLetter, resetLetter } from './letters.ts';
import { standing } from './roster.ts';

/** Shown once: only its hash is kept. */
export interface HandedLink {
  readonly link: string;
  /** ms UTC. */
  readonly expiresAt: number;
  /** Whether a letter with the link is on its way. */
  readonly isPosted: boolean;
}

const hour = 3_600_000;
const invitationLife = 72 * hour;
const resetLife = hour / 2;

const inviteInput = z.strictObject({
  email: z.email().max(limits.email),
  role: z.enum(roles),
});

const invite = command(
  'manage-people',
  inviteInput,
  async (context, { email: typed, role }): Promise<Answer<HandedLink>> => {
    const { store, person, now, newId, newSecret, baseUrl } = context;
    const email = typed.toLowerCase();
    if (await store.accounts.personWithEmail(email)) return refused('already-a-member');
    const token = newSecret();
    const createdAt = now();
    const expiresAt = createdAt + invitationLife;
    const kept = { id: newId(), email, role, invitedBy: person.id, createdAt, expiresAt };
    await store.accounts.keepInvitation({ ...kept, tokenHash: sha256(token) });
    const link = `${baseUrl}/invitation/${token}`;
    const isPosted = await posted(context, invitationLetter({ to: email, link }));
    return { ok: true, value: { link, expiresAt, isPosted } };
  },
);

const takeBackInput = z.strictObject({ invitationId: id });

const takeBackInvitation = command('manage-people', takeBackInput, async ({ store }, input) => {
  const isGone = await store.accounts.takeBackInvitation(input.invitationId);
  return isGone ? ({ ok: true, value: null } as const) : refused<null>('not-found');
});

const resetInput = z.strictObject({ personId: id });

/** Whoever has a second factor is asked for it after the new password as ever. */
const makeResetLink = command(
  'manage-people',
  resetInput,
  async (context, { personId }): Promise<Answer<HandedLink>> => {
    const { store, person, now, newId, newSecret, baseUrl } = context;
    const found = await standing(context, personId);
    if ('refusal' in found) return refused(found.refusal);
    const token = newSecret();
    const expiresAt = now() + resetLife;
    const kept = { id: newId(), tokenHash: sha256(token), personId, madeBy: person.id, expiresAt };
    await store.accounts.keepResetLink(kept);
    const link = `${baseUrl}/reset/${token}`;
    const isPosted = await posted(context, resetLetter({ to: found.email, link }));
    return { ok: true, value: { link, expiresAt, isPosted } };
  },
);

/** A letter that was not taken is no reason to refuse: the link can be handed over. */
async function posted(
  { post, reportFault }: SignedIn,
  letter: Parameters<NonNullable<SignedIn['post']>>[0],
): Promise<boolean> {
  if (!post) return false;
  try {
    await post(letter);
    return true;
  } catch (cause) {
    reportFault(cause);
    return false;
  }
}

export const linkProcedures = { invite, takeBackInvitation, makeResetLink };
