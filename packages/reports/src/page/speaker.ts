/** Says words, figures and names the way a page was asked to. */

import { type Html, html } from '../markup/html.ts';
import { toVisible } from '../markup/visible.ts';
import { personName } from '../report/display-name.ts';
import type { ReportPerson } from '../report/report-claim.ts';
import { type Figures, toDate, toNumber } from '../wording/figures.ts';
import { type Word, word } from '../wording/words.ts';

/** A label in the page's language; each `{place}` takes the markup of that name. */
export function say(
  figures: Figures,
  key: Word,
  places: Readonly<Record<string, Html>> = {},
): Html {
  const pieces = word(figures.language, key).split(/\{(\w+)\}/u);
  return html`${pieces.map((piece, at) => (at % 2 === 0 ? piece : (places[piece] ?? '')))}`;
}

/** A figure, isolated so that signs around it stay where they belong. */
export function figure(value: number, figures: Figures): Html {
  return html`<bdi class="num">${toNumber(value, figures)}</bdi>`;
}

/** A date for people with the same date for machines; `value` is ISO or ms UTC. */
export function date(value: string | number, figures: Figures): Html {
  const machine = typeof value === 'number' ? new Date(value).toISOString() : value;
  return html`<time datetime="${machine}">${toDate(value, figures)}</time>`;
}

/** A name or title as written by people: isolated, nothing hidden in it. */
export function name(text: string): Html {
  return html`<bdi>${toVisible(text)}</bdi>`;
}

/** People's names in the page's letters, in the page's kind of list. */
export function names(people: readonly ReportPerson[], { language }: Figures): Html {
  const shown = people.map((person) => personName(person, language));
  const parts = new Intl.ListFormat(language).formatToParts([...new Set(shown)]);
  return html`${parts.map(({ type, value }) => (type === 'element' ? name(value) : value))}`;
}
