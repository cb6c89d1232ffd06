/** The public page of a report: whole without scripts, in Arabic or English. */

import { addressOf } from '../markup/address.ts';
import { type Html, html, trusted } from '../markup/html.ts';
import { toVisible } from '../markup/visible.ts';
import { newsroomName } from '../report/display-name.ts';
import type { Report } from '../report/report.ts';
import { reportStylesheet } from '../stylesheet/stylesheet.ts';
import { renderAside } from './aside.ts';
import { renderClaim } from './claim-section.ts';
import { renderHero } from './hero.ts';
import { markSprite } from './marks.ts';
import { renderMetadata } from './metadata.ts';
import type { PageOptions } from './page-options.ts';
import { say } from './speaker.ts';

/**
 * Renders the whole HTML document. No scripts, no style attributes; a `style` element only when
 * the stylesheet is asked for inline. Throws when `baseUrl` is no address.
 */
export function renderReportPage(report: Report, options: PageOptions): string {
  const { language } = options;
  const page = html`<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
${renderMetadata(report, options)}
${stylesheet(options)}
</head>
<body>
${markSprite()}
<a class="skip" href="#claims">${say(options, 'skip')}</a>
${masthead(report, options)}
<main>
${notices(report, options)}
<div class="wrap">
${renderHero(report, options)}
<section id="claims" aria-labelledby="claims-title"><h2 class="sr" id="claims-title">${say(options, 'claimsRegion')}</h2>
${report.claims.map((claim) => renderClaim(claim, report, options))}
</section>
${renderAside(report, options)}
</div>
</main>
</body>
</html>
`;
  return page.markup;
}

function stylesheet({ stylesheet, baseUrl }: PageOptions): Html {
  if ('href' in stylesheet) return html`<link rel="stylesheet" href="${stylesheet.href}">`;
  // An exported file stands anywhere: its fonts are still at home.
  const fonts = addressOf({ baseUrl, path: '/fonts/' });
  return html`<style>${trusted(reportStylesheet.replaceAll('url(/fonts/', `url(${fonts}`))}</style>`;
}

function masthead(report: Report, options: PageOptions): Html {
  const other = options.language === 'ar' ? 'en' : 'ar';
  return html`<header class="mast"><div><b><bdi>${toVisible(newsroomName(report, options.language))}</bdi></b><span class="unit">${say(options, 'unit')}</span>
<nav><a class="wide" href="#method">${say(options, 'methodTitle')}</a>${
    options.otherLanguageHref &&
    html`<a lang="${other}" hreflang="${other}" href="${options.otherLanguageHref}">${say(options, 'otherLanguage')}</a>`
  }</nav></div></header>`;
}

function notices({ newsroom }: Report, options: PageOptions): Html {
  return html`${newsroom.demo && html`<p class="notice" role="note">${say(options, 'demo')}</p>`}${
    options.draft && html`<p class="notice" role="note">${say(options, 'draft')}</p>`
  }`;
}
