/** A claim's words where they stood: its sentence, with the claim itself underlined. */

import { withTextFragment } from '@isnad/text';
import { claimAnchor, toWebAddress } from '../markup/address.ts';
import { type Html, html } from '../markup/html.ts';
import type { Report } from '../report/report.ts';
import type { ReportAppearance, ReportClaim } from '../report/report-claim.ts';
import type { Figures } from '../wording/figures.ts';
import { say } from './speaker.ts';

/** Every appearance of the claim; the words are never changed, only fenced off. */
export function renderQuotes(
  claim: ReportClaim,
  article: Report['article'],
  figures: Figures,
): Html {
  const attributes = html`lang="${article.language}" dir="${article.direction}"`;
  const quotes = claim.appearances.map((appearance) => ({
    words: inContext(appearance),
    link: linkToOriginal(appearance, article, figures),
  }));
  const [open, close] = article.direction === 'rtl' ? (['«', '»'] as const) : (['“', '”'] as const);
  const lost = { words: html`<u><bdi>${claim.quote}</bdi></u>`, link: null };
  const shown = quotes.length > 0 ? quotes : [lost];
  return html`${shown.map(
    ({ words, link }, at) =>
      html`<blockquote class="words" ${at === 0 && html`id="${claimAnchor(claim.number)}-words" `}${attributes}>${open}${words}${close}</blockquote>${link}`,
  )}`;
}

// Where the newspaper has changed the words since, the link still opens its page, at the head.
function linkToOriginal(
  { textFragment }: ReportAppearance,
  article: Report['article'],
  figures: Figures,
): Html | null {
  const address = toWebAddress(article.url);
  if (address === null || textFragment === undefined) return null;
  return html`<p class="said screen"><a href="${withTextFragment(address, textFragment)}" rel="noopener">${say(figures, 'inTheArticle')}</a></p>`;
}

function inContext({ before, segments, after }: ReportAppearance): Html {
  const words = segments.map(({ exact }, at) => html`${at > 0 && ' … '}<u><bdi>${exact}</bdi></u>`);
  return html`<bdi>${before}</bdi>${words}<bdi>${after}</bdi>`;
}
