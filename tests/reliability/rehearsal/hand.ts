// One person at work over HTTP, who can tell a refusal from a fault and both from a lost line.
import { setTimeout as pause } from 'node:timers/promises';

/** The server did not answer, or answered that it is going: asking again is the remedy. */
export class LostLine extends Error {
  override readonly name = 'LostLine';
}

/** The server answered that it failed. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly status: number;
  readonly disk: string | null;

  constructor(status: number, body: string, disk: string | null) {
    super(`${status}: ${body.slice(0, 300)}`);
    this.status = status;
    this.disk = disk;
  }
}

interface Shape {
  readonly result?: { readonly data: unknown };
  readonly error?: { readonly data?: { readonly disk?: string | null } };
}

/** What a change answers. */
export type Said<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: string; readonly current?: Value };

export class Hand {
  readonly #url: string;
  readonly cookie: string;

  constructor(url: string, cookie: string) {
    this.#url = url;
    this.cookie = cookie;
  }

  static async signIn(url: string, email: string, password: string): Promise<Hand> {
    const answer = await fetch(`${url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    if (!answer.ok) throw new Error(`nobody came in: ${answer.status} ${await answer.text()}`);
    return new Hand(
      url,
      answer.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; '),
    );
  }

  async ask<Value>(path: string, input?: object): Promise<Value> {
    const query = input ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
    return (await this.#send(`${path}${query}`, {})) as Value;
  }

  async change<Value>(path: string, input: object): Promise<Said<Value>> {
    const headers = { 'content-type': 'application/json' };
    const sent = { method: 'POST', headers, body: JSON.stringify(input) };
    return (await this.#send(path, sent)) as Said<Value>;
  }

  /** Sends the same request until the server has answered it, as the browser does. */
  async changeUntilAnswered<Value>(path: string, input: object): Promise<Said<Value>> {
    for (;;) {
      try {
        return await this.change<Value>(path, input);
      } catch (error) {
        if (!(error instanceof LostLine)) throw error;
        await pause(50);
      }
    }
  }

  async #send(path: string, sent: RequestInit): Promise<unknown> {
    const headers = { ...(sent.headers as Record<string, string>), cookie: this.cookie };
    const answer = await fetch(`${this.#url}/trpc/${path}`, { ...sent, headers }).catch(lost);
    const body = await answer.text().catch(lost);
    const shape = parse(body);
    if (answer.status === 503 || !shape) throw new LostLine(`${answer.status} ${body}`);
    if (shape.result) return shape.result.data;
    throw new Fault(answer.status, body, shape.error?.data?.disk ?? null);
  }
}

function lost(cause: unknown): never {
  throw new LostLine('no answer', { cause });
}

function parse(body: string): Shape | null {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
