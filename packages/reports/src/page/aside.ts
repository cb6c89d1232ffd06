/** Beside the claims: how the desk checked, what its verdicts mean, what can be taken away. */

import { type Html, html } from '../markup/html.ts';
import type { Report } from '../report/report.ts';
import { isChecked } from '../report/report-claim.ts';
import { badge } from './marks.ts';
import type { PageOptions } from './page-options.ts';
import { say } from './speaker.ts';

/** Method, scale and downloads. */
export function renderAside(report: Report, options: PageOptions): Html {
  return html`<aside>${method(report, options)}${scale(report, options)}${downloads(options)}</aside>`;
}

function method({ claims }: Report, options: PageOptions): Html {
  const checked = claims.filter(isChecked);
  const hides = checked.some(({ evidence }) => evidence.some(({ source }) => source.confidential));
  const alone = checked.some(({ fourEyes }) => !fourEyes);
  return html`<section class="box" id="method"><h2>${say(options, 'methodTitle')}</h2><p>${say(options, alone ? 'methodAlone' : 'method')}</p>${
    hides && html`<p>${say(options, 'confidentialNote')}</p>`
  }</section>`;
}

/** Only ratings in use: a legend, not the desk's handbook. */
function scale({ claims, scale }: Report, options: PageOptions): Html {
  const { language } = options;
  const used = new Set(claims.map((claim) => (claim.state === 'checked' ? claim.rating.key : '')));
  const ratings = scale.filter(({ key }) => used.has(key));
  if (ratings.length === 0) return html``;
  return html`<section class="box"><h2>${say(options, 'scaleTitle')}</h2><dl>${ratings.map(
    ({ tone, label, definition }) =>
      html`<div><dt>${badge(tone, label[language])}</dt><dd>${definition[language]}</dd></div>`,
  )}</dl></section>`;
}

function downloads(options: PageOptions): Html {
  const files = options.downloads ?? [];
  if (files.length === 0) return html``;
  return html`<section class="box screen"><h2>${say(options, 'downloads')}</h2><p class="notes">${files.map(
    ({ label, href, type }) => html`<span><a href="${href}" type="${type}">${label}</a></span>`,
  )}</p></section>`;
}
