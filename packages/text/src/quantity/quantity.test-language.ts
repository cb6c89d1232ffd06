/** The test language of quantities: brackets mark where each is read, a line of words says what. */

import { bracketed, marked } from '../bracket.test-language.ts';
import { quantitiesOf } from './quantities-of.ts';
import type { Quantity } from './quantity.ts';

/** A text with brackets around its quantities, and what each of them says, in order. */
export type Told = readonly string[];

// Two days after the parade that the seed article tells of.
const PUBLISHED_ON = '2025-09-05';

/** What the reader makes of the text of a row, in the form of the row, to compare the two. */
export function retold(
  [source = '']: Told,
  language = 'ar',
  publishedOn: string | null = PUBLISHED_ON,
): Told {
  const { text } = marked(source);
  const quantities = quantitiesOf(text, { language, publishedOn });
  const spans = quantities.map(({ span }) => span);
  return [bracketed(text, spans), ...quantities.map(inWords)];
}

/** One quantity as a line: kind, value, precision unless exact, unit, currency, @period. */
export function inWords(quantity: Quantity): string {
  const { kind, value, precision, unit, currency, period } = quantity;
  const range = value && (value.from === value.to ? value.from : `${value.from}..${value.to}`);
  const days = period && (period.from === period.to ? period.from : `${period.from}/${period.to}`);
  const words = [kind, range, precision === 'exact' ? null : precision, unit, currency];
  const said = words.filter((word) => word !== null).join(' ');
  return days === null ? said : `${said} @${days}`;
}
