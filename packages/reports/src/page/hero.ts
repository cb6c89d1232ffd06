/** The head of a report: what was checked, by whom, and the count of verdicts. */

import { toWebAddress } from '../markup/address.ts';
import { type Html, html } from '../markup/html.ts';
import { ownLanguage } from '../markup/own-language.ts';
import type { Report } from '../report/report.ts';
import { isChecked, type ReportPerson } from '../report/report-claim.ts';
import { countClaims } from '../wording/figures.ts';
import { badge, type MarkName } from './marks.ts';
import type { PageOptions } from './page-options.ts';
import { date, figure, name, names, say } from './speaker.ts';

/** Headline, summary, who and when, and the tally. */
export function renderHero(report: Report, options: PageOptions): Html {
  return html`<header class="hero"><div>
<p class="kicker">${say(options, 'kicker')}</p>
<h1 ${ownLanguage(report.headline)}>${name(report.headline)}</h1>
<p class="dek" ${ownLanguage(report.summary)}>${name(report.summary)}</p>
${articleLine(report, options)}
<p class="by">${peopleLine(report, options)}${dates(report, options)}</p>
</div>${tally(report, options)}</header>`;
}

function articleLine({ article, version }: Report, options: PageOptions): Html {
  const title = html`<cite lang="${article.language}" dir="${article.direction}">${name(article.title)}</cite>`;
  const address = toWebAddress(article.url);
  const number = { number: figure(version.number, options) };
  return html`<p class="about"><b>${say(options, 'article')}</b> ${
    address ? html`<a href="${address}" rel="noopener">${title}</a>` : title
  }${article.publisher && html`<span class="dot">${name(article.publisher)}</span>`}${
    article.publishedOn && html`<span class="dot">${date(article.publishedOn, options)}</span>`
  }${version.number > 1 && html`<span class="dot">${say(options, 'versionNote', number)}</span>`}</p>`;
}

function peopleLine({ claims }: Report, options: PageOptions): Html {
  const checked = claims.filter(isChecked);
  const authors = distinct(checked.flatMap((claim) => claim.authors));
  const editors = distinct(checked.map((claim) => claim.reviewedBy));
  if (authors.length === 0) return html``;
  const reviewed = say(options, 'reviewedBy', { names: names(editors, options) });
  return html`<span>${names(authors, options)}</span><span>${reviewed}</span>`;
}

function dates({ revision, firstPublishedAt, publishedAt }: Report, options: PageOptions): Html {
  if (options.draft) return html``;
  const published = say(options, 'published', { date: date(firstPublishedAt, options) });
  if (revision === 1) return html`<span>${published}</span>`;
  const updated = say(options, 'updated', { date: date(publishedAt, options) });
  return html`<span>${published}</span><span>${updated}</span>`;
}

/** The verdicts in the order of the scale with how many claims got each; withdrawn claims not. */
function tally(report: Report, options: PageOptions): Html {
  const claims = report.claims.filter(({ number }) => options.standing.get(number) !== 'withdrawn');
  const rows = report.scale.map((rating) => ({
    mark: rating.tone as MarkName,
    label: html`${rating.label[options.language]}`,
    count: claims.filter((claim) => isChecked(claim) && claim.rating.key === rating.key).length,
  }));
  const count = claims.filter(({ state }) => state === 'pending').length;
  const pending = { mark: 'pending' as const, label: say(options, 'pending'), count };
  const shown = [...rows, pending].filter((row) => row.count > 0);
  const longest = Math.min(mostPieces, Math.max(...shown.map((row) => row.count)));
  const title = say(options, 'verdictsIn', {
    claims: html`${countClaims(claims.length, options)}`,
  });
  return html`<section class="tally" aria-labelledby="tally"><h2 id="tally">${title}</h2><ul>${shown.map(
    ({ mark, label, count }) =>
      html`<li class="v-${mark}">${badge(mark, label)}<span class="bars${longest > 6 && ' many'}" aria-hidden="true">${bars(count, longest)}</span>${figure(count, options)}</li>`,
  )}</ul></section>`;
}

const mostPieces = 60;

// No inline style is allowed on the page, so a bar is as long as it has pieces that are seen.
function bars(count: number, longest: number): Html[] {
  return Array.from({ length: longest }, (_, at) =>
    at < count ? html`<i></i>` : html`<i class="none"></i>`,
  );
}

function distinct(people: readonly ReportPerson[]): ReportPerson[] {
  return [...new Map(people.map((person) => [person.name, person])).values()];
}
