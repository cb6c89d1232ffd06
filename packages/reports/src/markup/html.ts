/** HTML that is escaped unless it was made by this very tag. */

import { findDeceptive } from '@isnad/text';

/** A piece of finished markup. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | null | false | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes for text and quoted attributes; what HTML cannot carry becomes U+FFFD. */
export function escapeHtml(text: string): string {
  return replaceForbidden(text).replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
}

/** Template whose strings are escaped; null and false print nothing, lists print in order. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const markup = strings.map((string, at) => string + (at < parts.length ? print(parts[at]) : ''));
  return { markup: markup.join('') };
}

/** Markup from a renderer that has escaped it already. */
export function trusted(markup: string): Html {
  return { markup: replaceForbidden(markup) };
}

function print(part: Part | undefined): string {
  if (part === undefined || part === null || part === false) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(print).join('');
}

// No HTML document may hold these, written out or as references.
function replaceForbidden(text: string): string {
  let clean = '';
  let from = 0;
  for (const { start, end, kind } of findDeceptive(text)) {
    if (kind !== 'control' && kind !== 'lone-surrogate') continue;
    clean += `${text.slice(from, start)}\uFFFD`;
    from = end;
  }
  return clean + text.slice(from);
}
