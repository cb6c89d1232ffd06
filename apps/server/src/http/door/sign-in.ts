/** In by e-mail and password, and out again. */

import { readForm } from '@isnad/api';
import type { FastifyInstance } from 'fastify';
import { atDoor } from '../../auth/entrance.ts';
import type { Premises } from '../../premises.ts';
import { comeIn, prove, sendBack } from './coming-in.ts';
import { dropSession } from './cookies.ts';

/** 200 with what is still owed at the door, 401 for whatever was wrong, 429 with the seconds to wait. */
export function serveSignIn(app: FastifyInstance, premises: Premises): void {
  app.post('/api/auth/sign-in/email', async (request, reply) => {
    const form = readForm('signIn', request.body);
    if (!form.ok) return reply.code(400).send({ refusal: 'wrong-shape', door: form.door });
    const visit = { premises, request, reply };
    const { email, password } = form.value;
    const proof = await prove(visit, email, password);
    if (proof !== 'right') return sendBack(reply, proof);
    const personId = await premises.store.accounts.personWithEmail(email);
    const person = personId === null ? null : await premises.store.person(personId);
    // Dismissed while the password was looked at.
    if (!person || person.deactivated) return sendBack(reply, 'wrong');
    const owes = await comeIn(visit, person, null);
    return reply.send({ user: person, owes });
  });

  app.post('/api/auth/sign-out', async (request, reply) => {
    const found = await atDoor(premises, request.headers);
    if (found) await premises.store.accounts.endSession(found.person.id, found.sessionId);
    dropSession(premises, reply);
    return reply.send({ ok: true });
  });
}
