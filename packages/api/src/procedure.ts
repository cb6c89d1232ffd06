/** The gate of every procedure: who asks, may they, and what is said when something goes wrong. */

import { type Action, may, mayByToken, type RefusalName } from '@isnad/core';
import { diskFaultOf } from '@isnad/store';
import { initTRPC, TRPCError } from '@trpc/server';
import type { z } from 'zod';
import type { Context, Meta, SignedIn } from './context.ts';
import { doorProblemsOf } from './door/problem.ts';

const trpc = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    isDev: false,
    sse: {
      ping: { enabled: true, intervalMs: 15_000 },
      client: { reconnectAfterInactivityMs: 40_000 },
    },
    errorFormatter({ shape, error, input, ctx }) {
      const door = error.code === 'BAD_REQUEST' ? doorProblemsOf(error.cause, input) : null;
      const isBug = error.code === 'INTERNAL_SERVER_ERROR';
      const errorId = isBug ? (ctx?.reportFault(error.cause ?? error) ?? null) : null;
      // The change was sound, the disk was not: 507 as RFC 4918 has it.
      const disk = isBug ? diskFaultOf(error.cause) : null;
      const { code, path } = shape.data;
      const httpStatus = disk ? 507 : shape.data.httpStatus;
      const data = { code, httpStatus, path, door, disk, errorId };
      return { ...shape, message: error.code, data };
    },
  });

export const router = trpc.router;
export const callerFactory = trpc.createCallerFactory;

const gate = trpc.procedure.use(({ ctx, meta, next }) => {
  if (!meta) throw new TRPCError({ code: 'FORBIDDEN' });
  if (meta.action !== 'public' && !ctx.person) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next();
});

/** A question that anybody may ask, signed in or not. */
export const openProcedure = gate.meta({ action: 'public' });

/** A question that asks for a permission: UNAUTHORIZED for strangers, FORBIDDEN for other roles. */
export function procedure(action: Action) {
  return gate.meta({ action }).use(({ ctx, next }) => {
    const { person } = ctx;
    if (!person || !reaches({ ...ctx, person }, action, false)) {
      throw new TRPCError({ code: 'FORBIDDEN' });
    }
    return next({ ctx: { ...ctx, person } });
  });
}

/** The role decides; for a program its token does too. */
function reaches({ person, entrance }: SignedIn, action: Action, isChange: boolean): boolean {
  if (!may(person.role, action)) return false;
  return entrance.by !== 'token' || mayByToken(entrance.access, action, isChange);
}

/** Every answer can say no, so a refusal is one of whatever a command says. */
type Spoken = { readonly ok: true } | { readonly ok: false; readonly refusal?: RefusalName };
const notAllowed: Spoken = { ok: false, refusal: 'not-allowed' };

/**
 * A change that asks for a permission. Strangers get UNAUTHORIZED; a role that may not is answered
 * with the refusal `not-allowed`, like any other rule of the desk.
 */
export function command<Schema extends z.ZodType, Said extends Spoken>(
  action: Action,
  input: Schema,
  run: (context: SignedIn, input: z.output<Schema>) => Promise<Said>,
) {
  return gate
    .meta({ action })
    .input(input)
    .mutation(async ({ ctx, input }): Promise<Said> => {
      const { person } = ctx;
      if (!person) throw new TRPCError({ code: 'UNAUTHORIZED' });
      const context = { ...ctx, person };
      return reaches(context, action, true)
        ? run(context, input as z.output<Schema>)
        : (notAllowed as Said);
    });
}
