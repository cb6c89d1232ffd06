/** One claim on the page: claim, check, bottom line, sources. */

import { claimAnchor, toWebAddress } from '../markup/address.ts';
import { type Html, html } from '../markup/html.ts';
import { ownLanguage } from '../markup/own-language.ts';
import { renderRationale } from '../markup/rationale.ts';
import type { Report } from '../report/report.ts';
import type { CheckedClaim, ReportClaim } from '../report/report-claim.ts';
import { toNumber } from '../wording/figures.ts';
import { confidenceTerms, kindTerms, problemTerms } from '../wording/terms.ts';
import { badge } from './marks.ts';
import type { PageOptions } from './page-options.ts';
import { renderQuotes } from './quote.ts';
import { renderSources, sourceAnchor } from './sources.ts';
import { date, figure, name, say } from './speaker.ts';

/** The claim under its anchor, with a note when it is under review or withdrawn. */
export function renderClaim(claim: ReportClaim, report: Report, options: PageOptions): Html {
  const anchor = claimAnchor(claim.number);
  const mark = claim.state === 'checked' ? claim.rating.tone : 'pending';
  return html`<article class="claim v-${mark}" id="${anchor}" aria-labelledby="${anchor}-title">
<h3 class="no" id="${anchor}-title"><span class="sr">${say(options, 'claim')} </span>${figure(claim.number, options)}</h3>
<div class="body">${verdictLine(claim, options)}${standingNote(claim, options)}
${part('claim', 'claim-words', html`${renderQuotes(claim, report.article, options)}${spokenBy(claim, options)}`, options)}
${claim.state === 'checked' ? checkedParts(claim, options) : pendingPart(options)}
</div></article>`;
}

function verdictLine(claim: ReportClaim, options: PageOptions): Html {
  const { language } = options;
  if (claim.state === 'pending') {
    return html`<p class="verdict">${badge('pending', say(options, 'pending'))}</p>`;
  }
  const { rating, topic, kind, problems, confidence, asOf, recheckBy } = claim;
  const level = confidence && html`${confidenceTerms[confidence][language]}`;
  const notes = [
    topic && html`${topic[language]}`,
    kind && html`${kindTerms[kind][language]}`,
    ...problems.map((problem) => html`${problemTerms[problem][language]}`),
    level && say(options, 'confidence', { level }),
    asOf && say(options, 'asOf', { date: date(asOf, options) }),
    recheckBy && say(options, 'recheckBy', { date: date(recheckBy, options) }),
  ];
  return html`<p class="verdict">${badge(rating.tone, rating.label[language])}<span class="notes">${notes
    .filter((note) => note !== null && note !== '')
    .map((note) => html`<span>${note}</span>`)}</span></p>`;
}

function standingNote({ number }: ReportClaim, options: PageOptions): Html {
  const standing = options.standing.get(number);
  if (!standing) return html``;
  const [title, note] =
    standing === 'withdrawn'
      ? (['withdrawn', 'withdrawnNote'] as const)
      : (['underReview', 'underReviewNote'] as const);
  return html`<p class="note" role="note"><b>${say(options, title)}</b> ${say(options, note)}</p>`;
}

function spokenBy(claim: ReportClaim, options: PageOptions): Html {
  if (claim.state === 'pending') return html``;
  const { claimant, saidOn, saidAt, claimReviewed, quote } = claim;
  const wording = { wording: html`<q ${ownLanguage(claimReviewed)}>${name(claimReviewed)}</q>` };
  return html`<p class="said"><span>${claimant ? claimantLine(claim, options) : say(options, 'unknownClaimant')}</span>${
    saidOn && html`<span>${date(saidOn, options)}</span>`
  }${saidAt && html`<span>${name(saidAt)}</span>`}</p>${
    claimReviewed.trim() !== quote.trim() &&
    html`<p class="said">${say(options, 'wording', wording)}</p>`
  }`;
}

function claimantLine({ claimant }: CheckedClaim, options: PageOptions): Html {
  if (!claimant) return html``;
  const address = toWebAddress(claimant.sameAs);
  const shown = name(claimant.name);
  const linked = address ? html`<a href="${address}" rel="noopener">${shown}</a>` : shown;
  const comma = options.language === 'ar' ? '، ' : ', ';
  const role = claimant.role && html`${comma}${name(claimant.role)}`;
  return say(options, 'claimant', { name: html`${linked}${role}` });
}

function checkedParts(claim: CheckedClaim, options: PageOptions): Html {
  const rationale = renderRationale(claim.rationale, (number) =>
    claim.evidence.some((item) => item.number === number)
      ? { href: `#${sourceAnchor(claim, number)}`, label: toNumber(number, options) }
      : null,
  );
  const check = html`<div class="prose" ${ownLanguage(claim.rationale)}>${rationale}</div>`;
  return html`${part('check', 'check', check, options)}
${part('bottomLine', 'sum', bottomLine(claim, options), options)}
${part('sources', 'from', renderSources(claim, options), options)}
${!claim.fourEyes && html`<p class="said">${say(options, 'oneEditor')}</p>`}`;
}

// The desk's own suggested wording, else what the rating means: the page never adds a finding.
function bottomLine({ suggestedWording, rating }: CheckedClaim, options: PageOptions): Html {
  if (suggestedWording.trim() !== '') {
    return html`<p ${ownLanguage(suggestedWording)}>${name(suggestedWording)}</p>`;
  }
  const { language } = options;
  return html`<p>${rating.label[language]}${language === 'ar' ? ': ' : ': '}${rating.definition[language]}</p>`;
}

function pendingPart(options: PageOptions): Html {
  return part('bottomLine', 'sum', html`<p>${say(options, 'pendingNote')}</p>`, options);
}

function part(
  title: 'claim' | 'check' | 'bottomLine' | 'sources',
  kind: string,
  content: Html,
  options: PageOptions,
): Html {
  return html`<section class="part ${kind}"><h4>${say(options, title)}</h4><div>${content}</div></section>`;
}
