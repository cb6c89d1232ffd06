/** What everybody keeps of themselves: profile, sign-ins, and tokens for programs. */

import { lowerRole, roles } from '@isnad/core';
import type { ApiToken, SessionLine } from '@isnad/store';
import { z } from 'zod';
import { type Answer, refused } from '../answer.ts';
import type { SignedIn } from '../context.ts';
import { id, words } from '../door/fields.ts';
import { limits } from '../door/limits.ts';
import { command, procedure, router } from '../procedure.ts';
import { sha256 } from '../sha-256.ts';

const mine = procedure('keep-own-account').query(async ({ ctx }) => {
  const { accounts } = ctx.store;
  const personId = ctx.person.id;
  const [profile, sessions, tokens, hasSecondFactor, recoveryCodes] = await Promise.all([
    accounts.profile(personId),
    accounts.sessionsOf(personId, ctx.now()),
    accounts.apiTokensOf(personId),
    accounts.hasSecondFactor(personId),
    accounts.recoveryCodesLeft(personId),
  ]);
  return {
    profile,
    tokens,
    sessions: sessions.map((line) => ({ ...line, isThis: isThis(ctx, line) })),
    secondFactor: hasSecondFactor ? { recoveryCodes } : null,
  };
});

function isThis({ entrance }: SignedIn, { id: sessionId }: SessionLine): boolean {
  return entrance.by === 'session' && entrance.sessionId === sessionId;
}

const profileChanges = z.strictObject({
  name: words(limits.name, 1).exactOptional(),
  nameLatin: words(limits.name, 1).nullable().exactOptional(),
  language: z.enum(['ar', 'en']).nullable().exactOptional(),
  theme: z.enum(['light', 'dark']).nullable().exactOptional(),
  digits: z.enum(['latn', 'arab']).nullable().exactOptional(),
  calendar: z.enum(['gregorian', 'hijri']).exactOptional(),
  singleKeys: z.boolean().exactOptional(),
});

const describe = command(
  'keep-own-account',
  z.strictObject({ changes: profileChanges }),
  async ({ store, person }, { changes }) => {
    if (Object.keys(changes).length > 0) await store.accounts.changeProfile(person.id, changes);
    return { ok: true, value: await store.accounts.profile(person.id) } as const;
  },
);

const endSession = command(
  'keep-own-account',
  z.strictObject({ sessionId: id }),
  async ({ store, person }, { sessionId }) => {
    const isOver = await store.accounts.endSession(person.id, sessionId);
    return isOver ? ({ ok: true, value: null } as const) : refused<null>('not-found');
  },
);

const endOtherSessions = command(
  'keep-own-account',
  z.strictObject({}),
  async ({ store, person, entrance }) => {
    const kept = entrance.by === 'session' ? entrance.sessionId : '';
    await store.accounts.endOtherSessions(person.id, kept);
    return { ok: true, value: null } as const;
  },
);

const day = 86_400_000;

const tokenInput = z.strictObject({
  name: words(limits.name, 1),
  access: z.enum(['read', 'write']),
  role: z.enum(roles),
  days: z.int().min(1).max(366),
});

/** A token as it is shown, once. */
export interface MadeToken {
  readonly token: string;
  readonly kept: ApiToken;
}

/** Never for more than its maker may; the prefix lets scanners of leaked secrets know it. */
const makeToken = command(
  'keep-own-account',
  tokenInput,
  async (context, { days, ...asked }): Promise<Answer<MadeToken>> => {
    const { store, person, now, newId, newSecret } = context;
    if (lowerRole(asked.role, person.role) !== asked.role) return refused('not-allowed', ['role']);
    const token = `isnad_${newSecret()}`;
    const createdAt = now();
    const life = { createdAt, expiresAt: createdAt + days * day, lastUsedAt: null };
    const kept = { id: newId(), personId: person.id, ...asked, ...life };
    await store.accounts.keepApiToken({ ...kept, hash: sha256(token) });
    return { ok: true, value: { token, kept } };
  },
);

const endToken = command(
  'keep-own-account',
  z.strictObject({ tokenId: id }),
  async ({ store, person }, { tokenId }) => {
    const isGone = await store.accounts.endApiToken(person.id, tokenId);
    return isGone ? ({ ok: true, value: null } as const) : refused<null>('not-found');
  },
);

export const accountRouter = router({
  mine,
  describe,
  endSession,
  endOtherSessions,
  makeToken,
  endToken,
});
