/** The stylesheet of public reports: fonts, colours, page, print. */

import { readFileSync } from 'node:fs';

const parts = ['fonts', 'colours', 'base', 'page', 'claim', 'narrow', 'print'];

/** One sheet for the served page and the exported file; fonts are expected under `/fonts/`. */
export const reportStylesheet: string = parts
  .map((part) => readFileSync(new URL(`./${part}.css`, import.meta.url), 'utf8'))
  .join('\n');
