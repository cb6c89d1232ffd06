// One cell of the permission matrix: a procedure, really called, and whether it let the caller in.
import { appRouter, type Context, createCaller } from '@isnad/api';
import type { Action } from '@isnad/core';
import type { Name, TestNewsroom } from '../../fixtures/newsroom.ts';
import { recipes } from './recipes.ts';

/** Who asks: somebody of a role, a stranger, or a program with an admin's token. */
export const callers = [
  'stranger',
  'viewer',
  'checker',
  'editor',
  'admin',
  'reading',
  'writing',
] as const;
export type Caller = (typeof callers)[number];
export type Whose = 'own' | 'other';
/** `none` where somebody can have no such thing of their own. */
export type Cell = 'yes' | 'no' | 'none';

interface Described {
  readonly _def: { readonly type: string; readonly meta?: { readonly action?: Action | 'public' } };
}

/** Every procedure of the contract with the permission that it declares. */
export const procedures = Object.entries(
  appRouter._def.procedures as unknown as Record<string, Described>,
).map(([path, { _def }]) => {
  const isChange = _def.type === 'mutation';
  return { path, isChange, action: _def.meta?.action ?? null };
});

export const nameOf: Readonly<Record<Caller, Name | null>> = {
  stranger: null,
  viewer: 'viewer',
  checker: 'checker',
  editor: 'editor',
  admin: 'admin',
  reading: 'admin',
  writing: 'admin',
};

/** Throws when the recipe is broken: a refused shape says nothing about permission. */
export async function cellOf(
  desk: TestNewsroom,
  path: string,
  caller: Caller,
  whose: Whose,
): Promise<Cell> {
  const own = nameOf[caller];
  const owner = whose === 'own' ? own : own === 'checker' ? 'second' : 'checker';
  const input = owner && (await recipes[path]?.(desk, owner));
  if (!input) return 'none';
  const [noun = '', verb = ''] = path.split('.');
  const nouns = createCaller(contextFor(desk, caller)) as unknown as Record<
    string,
    Record<string, (input: object) => Promise<unknown>>
  >;
  try {
    const answer = await nouns[noun]?.[verb]?.(input);
    await close(answer);
    return isNo(answer, path) ? 'no' : 'yes';
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'UNAUTHORIZED' || code === 'FORBIDDEN') return 'no';
    throw new Error(`${path} for ${caller} (${whose})`, { cause: error });
  }
}

function contextFor(desk: TestNewsroom, caller: Caller): Context {
  const context = desk.context(nameOf[caller]);
  if (caller !== 'reading' && caller !== 'writing') return context;
  return { ...context, entrance: { by: 'token', access: caller === 'reading' ? 'read' : 'write' } };
}

/** What belongs to another account is not there for anybody else. */
function isNo(answer: unknown, path: string): boolean {
  const { refusal } = (answer ?? {}) as { refusal?: string };
  const isHidden = path.startsWith('account.') && refusal === 'not-found';
  return refusal === 'not-allowed' || refusal === 'own-verdict' || isHidden;
}

async function close(answer: unknown): Promise<void> {
  if (typeof answer !== 'object' || answer === null || !(Symbol.asyncIterator in answer)) return;
  const stream = (answer as AsyncIterable<unknown>)[Symbol.asyncIterator]();
  await stream.next();
  await stream.return?.();
}
