/** The second factor: asked for at the door, set up at the door or at the desk, and given up. */

import { readForm } from '@isnad/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type AtDoor, atDoor } from '../../auth/entrance.ts';
import {
  beginEnrolment,
  confirmEnrolment,
  renewRecoveryCodes,
  takeCode,
} from '../../auth/second-factor.ts';
import { tryDoor } from '../../auth/sign-in-pace.ts';
import type { Premises } from '../../premises.ts';
import { comeIn, type Proof, proveAgain, sendBack, type Visit } from './coming-in.ts';
import { knownDevice } from './cookies.ts';

type Answered = FastifyReply | Promise<FastifyReply>;

/** Every address answers 401 without a sign-in, and 409 where it does not fit what is owed. */
export function serveSecondFactor(app: FastifyInstance, premises: Premises): void {
  const at = (address: string, run: (visit: Visit, here: AtDoor) => Answered) =>
    app.post(`/api/door/second-factor${address}`, async (request: FastifyRequest, reply) => {
      const here = await atDoor(premises, request.headers);
      if (!here) return reply.code(401).send({ refusal: 'signed-out' });
      return run({ premises, request, reply }, here);
    });
  at('', giveCode);
  at('/begin', begin);
  at('/confirm', confirm);
  at('/codes', renewCodes);
  at('/remove', remove);
}

async function giveCode(visit: Visit, here: AtDoor) {
  const { premises, reply } = visit;
  if (here.owes !== 'second-factor') return reply.code(409).send({ refusal: 'not-owed' });
  const proof = await proveByCode(visit, here);
  if (proof !== 'right') return sendBack(reply, proof);
  const owes = await comeIn(visit, here.person, premises.now());
  return reply.send({ user: here.person, owes });
}

/** Codes are short: five tries, then waits that grow, however often the password is given anew. */
async function proveByCode({ premises, request }: Visit, { person }: AtDoor): Promise<Proof> {
  const { store, seal, now } = premises;
  const form = readForm('code', request.body);
  if (!form.ok) return 'wrong';
  const device = await knownDevice(premises, request, person.id);
  const door = { account: `second factor ${person.id}`, device, free: 5 };
  const attempt = await tryDoor(store.accounts, door, now());
  if (typeof attempt === 'number') return { wait: attempt };
  const cabinet = { accounts: store.accounts, seal };
  if (!(await takeCode(cabinet, person.id, form.value.code, now()))) return 'wrong';
  await attempt.succeeded();
  return 'right';
}

async function begin(visit: Visit, here: AtDoor) {
  const { premises, reply } = visit;
  const proof = await proveAgain(visit, here);
  if (proof !== 'right') return sendBack(reply, proof);
  const { store, seal } = premises;
  const newsroom = (await store.newsroom())?.details.nameLatin ?? 'Isnad';
  const enrolment = await beginEnrolment({ accounts: store.accounts, seal }, here.person, newsroom);
  return enrolment ? reply.send(enrolment) : reply.code(409).send({ refusal: 'stands-already' });
}

/** Other sign-ins of the same person were not proven twice: they end. */
async function confirm(visit: Visit, here: AtDoor) {
  const { premises, request, reply } = visit;
  const { store, seal, now } = premises;
  const form = readForm('code', request.body);
  const standing = await store.accounts.hasSecondFactor(here.person.id);
  if (standing || here.owes === 'second-factor') {
    return reply.code(409).send({ refusal: 'stands-already' });
  }
  const cabinet = { accounts: store.accounts, seal };
  const code = form.ok ? form.value.code : '';
  const codes = await confirmEnrolment(cabinet, here.person.id, code, now());
  if (!codes) return sendBack(reply, 'wrong');
  await store.accounts.endOtherSessions(here.person.id, here.sessionId);
  const owes = await comeIn(visit, here.person, now());
  return reply.send({ codes, owes });
}

async function renewCodes(visit: Visit, here: AtDoor) {
  const { premises, reply } = visit;
  const { accounts } = premises.store;
  const proof = await proveAgain(visit, here);
  if (proof !== 'right') return sendBack(reply, proof);
  if (!(await accounts.hasSecondFactor(here.person.id))) {
    return reply.code(409).send({ refusal: 'not-owed' });
  }
  return reply.send({ codes: await renewRecoveryCodes(accounts, here.person.id) });
}

/** Where the newsroom asks for one, whoever gives it up has to set up another before going on. */
async function remove(visit: Visit, here: AtDoor) {
  const { premises, reply } = visit;
  const proof = await proveAgain(visit, here);
  if (proof !== 'right') return sendBack(reply, proof);
  const { accounts } = premises.store;
  await accounts.removeSecondFactor(here.person.id);
  await accounts.endOtherSessions(here.person.id, here.sessionId);
  return reply.send({ ok: true });
}
