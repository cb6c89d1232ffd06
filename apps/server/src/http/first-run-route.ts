/** The first-run page's form: founds the newsroom once, for whoever comes first. */

import { readFounding } from '@isnad/api';
import type { FastifyInstance } from 'fastify';
import { passwordProblem } from '../auth/password/password-rule.ts';
import { foundOnce } from '../founding.ts';
import type { Premises } from '../premises.ts';

/** 201 for the founder, 409 once the newsroom stands, 400 with what is wrong field by field. */
export async function serveFirstRun(app: FastifyInstance, premises: Premises): Promise<void> {
  const found = foundOnce(premises);
  const config = { rateLimit: { max: 20, timeWindow: 60_000 } };
  app.post('/first-run', { config }, async (request, reply) => {
    const founding = readFounding(request.body);
    if (!('email' in founding)) return reply.code(400).send({ door: founding });
    const { name, nameLatin, personName, email, password } = founding;
    const ownWords = [name, nameLatin, personName, email];
    const problem = await passwordProblem(password, { ownWords, hasSecondFactor: false });
    if (problem) return reply.code(400).send({ door: [problem] });
    const admin = await found(founding);
    return admin
      ? reply.code(201).send({ ok: true })
      : reply.code(409).send({ refusal: 'already-founded' });
  });
}
