/** Links that an admin has handed over: looked at, and used. */
import type { Role } from '@isnad/core';
import { type Reply, send } from '../send.ts';

export interface Invitation {
  readonly email: string;
  readonly role: Role;
}

/** What a link is for; `spent` when it was used, taken back or is too old, `null` without an answer. */
export type Looked<Value> = Value | 'spent' | null;

export async function lookAtInvitation(token: string): Promise<Looked<Invitation>> {
  return looked(await send('/api/door/invitation', { token }));
}

export async function lookAtResetLink(token: string): Promise<Looked<{ readonly email: string }>> {
  return looked(await send('/api/door/reset', { token }));
}

export interface Acceptance {
  readonly name: string;
  readonly nameLatin: string | null;
  readonly language: 'ar' | 'en';
  readonly password: string;
}

export function acceptInvitation(token: string, acceptance: Acceptance): Promise<Reply> {
  return send('/api/door/invitation/accept', { token, ...acceptance });
}

export function choosePassword(token: string, password: string): Promise<Reply> {
  return send('/api/door/reset/accept', { token, password });
}

function looked<Value>({ status, body }: Reply): Looked<Value> {
  if (status === 410) return 'spent';
  return status === 200 ? (body as Value) : null;
}
