/** A claim's words where they stood: its sentence, with the claim itself underlined. */

import { claimAnchor } from '../markup/address.ts';
import { type Html, html } from '../markup/html.ts';
import type { Report } from '../report/report.ts';
import type { ReportAppearance, ReportClaim } from '../report/report-claim.ts';

/** Every appearance of the claim; the words are never changed, only fenced off. */
export function renderQuotes(claim: ReportClaim, article: Report['article']): Html {
  const attributes = html`lang="${article.language}" dir="${article.direction}"`;
  const quotes = claim.appearances.map((appearance) => inContext(appearance));
  const [open, close] = article.direction === 'rtl' ? (['«', '»'] as const) : (['“', '”'] as const);
  const shown = quotes.length > 0 ? quotes : [html`<u><bdi>${claim.quote}</bdi></u>`];
  return html`${shown.map(
    (quote, at) =>
      html`<blockquote class="words" ${at === 0 && html`id="${claimAnchor(claim.number)}-words" `}${attributes}>${open}${quote}${close}</blockquote>`,
  )}`;
}

function inContext({ before, segments, after }: ReportAppearance): Html {
  const words = segments.map(({ exact }, at) => html`${at > 0 && ' … '}<u><bdi>${exact}</bdi></u>`);
  return html`<bdi>${before}</bdi>${words}<bdi>${after}</bdi>`;
}
