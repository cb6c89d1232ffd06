/** The list of sources under a claim, each under the number that the check cites. */

import { claimAnchor, toWebAddress } from '../markup/address.ts';
import { type Html, html } from '../markup/html.ts';
import { ownLanguage } from '../markup/own-language.ts';
import { toVisibleAddress } from '../markup/visible.ts';
import type { CheckedClaim } from '../report/report-claim.ts';
import type { ReportEvidence, ReportSource } from '../report/report-evidence.ts';
import { toNumber } from '../wording/figures.ts';
import { proximityTerms, stanceTerms } from '../wording/terms.ts';
import type { PageOptions } from './page-options.ts';
import { date, name, say } from './speaker.ts';

/** The anchor that citations of this evidence lead to. */
export function sourceAnchor({ number }: CheckedClaim, evidenceNumber: number): string {
  return `${claimAnchor(number)}-source-${evidenceNumber}`;
}

/** Publisher, title, date and stance of each piece of evidence, with its proving passage. */
export function renderSources(claim: CheckedClaim, options: PageOptions): Html {
  if (claim.evidence.length === 0) return html`<p>${say(options, 'noSources')}</p>`;
  return html`<ol>${claim.evidence.map(
    (item) => html`<li id="${sourceAnchor(claim, item.number)}">
<bdi class="ref">[${toNumber(item.number, options)}]</bdi> <div>${described(item.source, options)}<span class="notes">${notes(item, options)}</span>${words(item, options)}</div></li>`,
  )}</ol>`;
}

function described(source: ReportSource, options: PageOptions): Html {
  if (source.confidential) return html`<b>${say(options, 'confidentialSource')}</b>`;
  const comma = options.language === 'ar' ? '، ' : ', ';
  const title = html`<cite${source.language && html` lang="${source.language}"`}>${name(source.title)}</cite>`;
  const parts = [
    source.publisher && name(source.publisher),
    source.author && name(source.author),
    title,
    source.publishedOn && date(source.publishedOn, options),
  ].filter((part) => part !== null && part !== '');
  const line = html`${parts.map((part, at) => html`${at > 0 && comma}${part}`)}`;
  const address = toWebAddress(source.url);
  if (address) return html`<a href="${address}" rel="noopener">${line}</a>`;
  return html`${line}${source.url && html` <bdi class="address" dir="ltr">${toVisibleAddress(source.url)}</bdi>`}`;
}

function notes({ stance, source }: ReportEvidence, { language }: PageOptions): Html {
  const shown = [
    stanceTerms[stance][language],
    source.proximity && proximityTerms[source.proximity][language],
  ];
  return html`${shown.map((note) => note && html`<span>${note}</span>`)}`;
}

function words({ passage, translation, note }: ReportEvidence, options: PageOptions): Html {
  return html`${passage && html`<blockquote class="passage" ${ownLanguage(passage)}><bdi>${passage}</bdi></blockquote>`}${
    translation &&
    html`<p class="translation"><span>${say(options, 'translation')}</span> <bdi ${ownLanguage(translation)}>${translation}</bdi></p>`
  }${note && html`<p class="remark"><bdi>${note}</bdi></p>`}`;
}
