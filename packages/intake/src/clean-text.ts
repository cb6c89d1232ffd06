/** Makes text storable and countable without touching its words. */

import type { NoticeTally } from './notice.ts';

const controls = /(?![\n\t])\p{Cc}/gu;
const loneSurrogates = /\p{Surrogate}/gu;
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Every way of ending a line becomes one line feed. */
export function withLineFeeds(text: string): string {
  return text.replace(lineEnds, '\n');
}

/** Drops control characters and replaces halves of letters by U+FFFD; both are counted. */
export function withoutControls(text: string, tally: NoticeTally): string {
  const halved = text.replace(loneSurrogates, () => {
    tally.add('surrogates-replaced');
    return '\uFFFD';
  });
  return halved.replace(controls, () => {
    tally.add('control-characters-removed');
    return '';
  });
}

/** Whether there is anything to read: letters, digits, marks of any script, not only invisible ones. */
export function isReadable(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}

/** At most `limit` UTF-16 units, cut at a space if there is one, never within a letter. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = head.lastIndexOf(' ');
  return `${(space > limit / 2 ? head.slice(0, space) : head).trimEnd()}…`;
}
