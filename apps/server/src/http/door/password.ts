/** A new password: chosen by somebody who is in, or by way of a link that an admin has handed over. */

import { type FormRead, readForm, sha256 } from '@isnad/api';
import type { Person } from '@isnad/core';
import type { FastifyInstance } from 'fastify';
import { setPassword } from '../../auth/auth.ts';
import { atDoor } from '../../auth/entrance.ts';
import { passwordProblem } from '../../auth/password/password-rule.ts';
import type { Premises } from '../../premises.ts';
import { comeIn, prove, sendBack } from './coming-in.ts';
import { ownWordsOf } from './own-words.ts';

/** 400 with what is wrong with the new one; 401 and 429 as at sign-in; 410 for a link that is spent. */
export function servePasswords(app: FastifyInstance, premises: Premises): void {
  const { store, now } = premises;

  /** Every sign-in, token and link of the person ends, except the sign-in that begins here. */
  app.post('/api/door/password', async (request, reply) => {
    const here = await atDoor(premises, request.headers);
    if (!here || here.owes) return reply.code(401).send({ refusal: 'signed-out' });
    const form = readForm('newPassword', request.body);
    if (!form.ok) return reply.code(400).send({ door: form.door });
    const { person, provenTwiceAt } = here;
    const visit = { premises, request, reply };
    const proof = await prove(visit, person.email, form.value.current);
    if (proof !== 'right') return sendBack(reply, proof);
    const problem = await problemWith(premises, person, form.value.password);
    if (problem) return reply.code(400).send({ door: [problem] });
    await setPassword(premises.auth, person.id, form.value.password);
    await store.accounts.endAccess(person.id);
    await comeIn(visit, person, provenTwiceAt);
    return reply.send({ ok: true });
  });

  app.post('/api/door/reset', limited, async (request, reply) => {
    const person = await personOfLink(premises, readForm('link', request.body));
    return person ? reply.send({ email: person.email }) : reply.code(410).send(spent);
  });

  /** Opens no door by itself: whoever has a second factor is asked for it as ever. */
  app.post('/api/door/reset/accept', limited, async (request, reply) => {
    const form = readForm('reset', request.body);
    if (!form.ok) return reply.code(400).send({ door: form.door });
    const person = await personOfLink(premises, form);
    if (!person) return reply.code(410).send(spent);
    const problem = await problemWith(premises, person, form.value.password);
    if (problem) return reply.code(400).send({ door: [problem] });
    const isFirst = await store.accounts.spendResetLink(sha256(form.value.token), now());
    if (!isFirst) return reply.code(410).send(spent);
    await setPassword(premises.auth, person.id, form.value.password);
    await store.accounts.endAccess(person.id);
    return reply.send({ email: person.email });
  });
}

const spent = { refusal: 'spent' } as const;
const limited = { config: { rateLimit: { max: 60, timeWindow: 60_000 } } } as const;

async function personOfLink(
  { store, now }: Premises,
  form: FormRead<{ readonly token: string }>,
): Promise<Person | null> {
  const personId = form.ok ? await store.accounts.resetLink(sha256(form.value.token), now()) : null;
  const person = personId === null ? null : await store.person(personId);
  return person?.deactivated ? null : person;
}

async function problemWith(premises: Premises, person: Person, password: string) {
  const ownWords = await ownWordsOf(premises, person);
  const hasSecondFactor = await premises.store.accounts.hasSecondFactor(person.id);
  return passwordProblem(password, { ownWords, hasSecondFactor });
}
