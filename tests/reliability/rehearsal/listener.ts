// A browser that follows the news: it comes back by itself and says from where it follows.
import { setTimeout as pause } from 'node:timers/promises';

/** Between a broken line and the next try (ms); browsers wait between one and five seconds. */
const patience = 1000;

export class Listener {
  /** Positions in the order in which they came. */
  readonly heard: number[] = [];
  /** When this listener was last told that it is connected, by performance.now(). */
  connectedAt = 0;
  readonly #url: string;
  readonly #cookie: string;
  readonly #leaving = new AbortController();
  #last: number;

  constructor(url: string, cookie: string, last: number) {
    this.#url = url;
    this.#cookie = cookie;
    this.#last = last;
  }

  get last(): number {
    return this.#last;
  }

  leave(): void {
    this.#leaving.abort();
  }

  /** Ends when it leaves. */
  async follow(): Promise<void> {
    const { signal } = this.#leaving;
    while (!signal.aborted) {
      await this.#listenOnce(signal).catch(() => undefined);
      await pause(patience, undefined, { signal }).catch(() => undefined);
    }
  }

  async #listenOnce(signal: AbortSignal): Promise<void> {
    const input = encodeURIComponent(JSON.stringify({ lastEventId: String(this.#last) }));
    const headers = { cookie: this.#cookie, accept: 'text/event-stream' };
    const answer = await fetch(`${this.#url}/trpc/live.events?input=${input}`, { headers, signal });
    if (!answer.ok || !answer.body) return;
    let rest = '';
    for await (const text of answer.body.pipeThrough(new TextDecoderStream())) {
      const messages = (rest + text).split('\n\n');
      rest = messages.pop() ?? '';
      for (const message of messages) this.#hear(message);
    }
  }

  #hear(message: string): void {
    if (/^event: connected$/m.test(message)) this.connectedAt = performance.now();
    const [, id] = /^id: (\d+)$/m.exec(message) ?? [];
    if (id === undefined) return;
    this.#last = Number(id);
    this.heard.push(this.#last);
  }
}
