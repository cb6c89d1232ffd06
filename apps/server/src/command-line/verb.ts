/** What every command of `npm run isnad` gets, and what it may do. */

import type { Progress } from '@isnad/store';

/** The two languages of whoever looks after the server. */
export interface Sentence {
  readonly ar: string;
  readonly en: string;
}

/** One call of a command. */
export interface Call {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What stands behind the command, without options. */
  readonly words: readonly string[];
  /** `--replace` is true, `--name X` is X. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** Absolute path. */
  readonly dataFolder: string;
  /** A path as the person typed it, from where they typed it. */
  pathOf(word: string): string;
  /** Arabic, then English, each on its own line. */
  say(sentence: Sentence): void;
  /** A line as it is. */
  print(line: string): void;
  told(progress: Progress): void;
}

/** A command; it answers the exit code. */
export interface Verb {
  /** Words as the help shows them, such as `backup FILE`. */
  readonly usage: string;
  readonly about: Sentence;
  /** How many words it takes. */
  readonly takes: number;
  readonly options?: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
  run(call: Call): Promise<number>;
}

/** Something that whoever types can mend; it ends the command with this sentence. */
export class Stop extends Error {
  override readonly name = 'Stop';
  readonly sentence: Sentence;

  constructor(sentence: Sentence, cause?: unknown) {
    super(sentence.en, { cause });
    this.sentence = sentence;
  }
}
