// The built server as its own process, over a data folder of its own, for whoever must start, stop and kill it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const house = fileURLToPath(new URL('..', import.meta.url));

/** The server as `npm start` runs it, without building first. */
export const builtServer: readonly string[] = [process.execPath, 'apps/server/dist/main.js'];

/** A server on a free port that may be stopped, killed and started again over the same data. */
export class Newsroom {
  readonly folder: string;
  readonly #command: readonly string[];
  #server: ChildProcess | undefined;
  #url = '';
  #output = '';

  /** @param command a program and its words, such as the built server with `--empty` */
  constructor(folder: string, command: readonly string[]) {
    this.folder = folder;
    this.#command = command;
  }

  /** Without a slash at the end; stays the same over every restart. */
  get url(): string {
    return this.#url;
  }

  /** Everything the server has written so far. */
  get output(): string {
    return this.#output;
  }

  /** Returns once the server says that it is healthy; throws with its words if it ends before. */
  async start(): Promise<void> {
    const [program = '', ...words] = this.#command;
    const server = spawn(program, words, {
      cwd: house,
      env: { ...process.env, PORT: this.#port(), HOST: '127.0.0.1', ISNAD_DATA: this.folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#server = server;
    this.#url = await this.#listening(server);
    const health = await fetch(`${this.#url}/healthz`);
    if (!health.ok) throw new Error(`/healthz answered ${health.status}\n${this.#output}`);
  }

  /** Asks politely, as Ctrl-C does, and returns the exit code. */
  async stop(): Promise<number | null> {
    return this.#end('SIGTERM');
  }

  /** The power goes out: the server gets no chance to finish anything. */
  async kill9(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** The first start takes any free port, and the later ones keep it, so that open pages come back. */
  #port(): string {
    return this.#url === '' ? '0' : new URL(this.#url).port;
  }

  #listening(server: ChildProcess): Promise<string> {
    const heardBefore = this.#output.length;
    return new Promise((resolve, reject) => {
      const hear = (text: string) => {
        this.#output += text;
        const heard = this.#output.slice(heardBefore);
        const [url] = /http:\/\/127\.0\.0\.1:\d+(?=\D)/.exec(heard) ?? [];
        if (url !== undefined) resolve(url);
      };
      server.stdout?.setEncoding('utf8').on('data', hear);
      server.stderr?.setEncoding('utf8').on('data', hear);
      server.once('error', reject);
      server.once('close', () => reject(new Error(`The server ended:\n${this.#output}`)));
    });
  }

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    const server = this.#server;
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return null;
    const closed = once(server, 'close');
    server.kill(signal);
    await closed;
    return server.exitCode;
  }
}
