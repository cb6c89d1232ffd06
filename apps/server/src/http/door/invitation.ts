/** Invitations: whoever holds the link becomes one of the people here, once. */

import { readForm, sha256 } from '@isnad/api';
import type { FastifyInstance } from 'fastify';
import { addPerson } from '../../auth/auth.ts';
import { passwordProblem } from '../../auth/password/password-rule.ts';
import type { Premises } from '../../premises.ts';
import { comeIn } from './coming-in.ts';
import { ownWordsOf } from './own-words.ts';

const spent = { refusal: 'spent' } as const;
const limited = { config: { rateLimit: { max: 60, timeWindow: 60_000 } } } as const;

/** 410 for a link that is spent, taken back or too old; 201 for the new person, who is in. */
export function serveInvitations(app: FastifyInstance, premises: Premises): void {
  const { store, auth, now } = premises;
  const invitationOf = (token: string) => store.accounts.invitation(sha256(token), now());

  app.post('/api/door/invitation', limited, async (request, reply) => {
    const form = readForm('link', request.body);
    const invitation = form.ok ? await invitationOf(form.value.token) : null;
    if (!invitation) return reply.code(410).send(spent);
    const { email, role } = invitation;
    return reply.send({ email, role });
  });

  app.post('/api/door/invitation/accept', limited, async (request, reply) => {
    const form = readForm('acceptance', request.body);
    if (!form.ok) return reply.code(400).send({ door: form.door });
    const { token, password, ...own } = form.value;
    const invitation = await invitationOf(token);
    if (!invitation) return reply.code(410).send(spent);
    const newcomer = { ...own, email: invitation.email, role: invitation.role };
    const ownWords = await ownWordsOf(premises, newcomer);
    const problem = await passwordProblem(password, { ownWords, hasSecondFactor: false });
    if (problem) return reply.code(400).send({ door: [problem] });
    const isTaken = (await store.accounts.personWithEmail(newcomer.email)) !== null;
    const isFirst = !isTaken && (await store.accounts.spendInvitation(invitation.id, now()));
    if (!isFirst) return reply.code(410).send(spent);
    const person = await addPerson(auth, newcomer, password);
    store.ring();
    const owes = await comeIn({ premises, request, reply }, person, null);
    return reply.code(201).send({ user: person, owes });
  });
}
