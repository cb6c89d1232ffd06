/** Requests at the door: plain ones, before the desk is loaded. */
import type { DoorProblem } from '../desk/line/failure.ts';

/** What came back; status 0 when nobody answered. */
export interface Reply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

export async function send(address: string, body: object): Promise<Reply> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: response.status, body: await response.json().catch(() => ({})) };
  } catch {
    return { status: 0, body: {} };
  }
}

/** Why nothing came of it; the same five words for every form of the door. */
export type Fate = 'in' | 'wrong' | 'tooMany' | 'unreachable' | 'failed';

export function fateOf({ status }: Reply): Fate {
  if (status === 0) return 'unreachable';
  if (status === 429) return 'tooMany';
  if ([400, 401, 403, 422].includes(status)) return 'wrong';
  return status < 400 ? 'in' : 'failed';
}

/** What is wrong with what was typed, field by field. */
export function problemsIn({ body }: Reply): readonly DoorProblem[] {
  return Array.isArray(body.door) ? (body.door as DoorProblem[]) : [];
}
