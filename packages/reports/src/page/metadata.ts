/** What machines and link previews read of a report's page. */

import { addressOf } from '../markup/address.ts';
import { type Html, html } from '../markup/html.ts';
import { toVisible } from '../markup/visible.ts';
import { newsroomName } from '../report/display-name.ts';
import type { Report } from '../report/report.ts';
import { word } from '../wording/words.ts';
import type { PageOptions } from './page-options.ts';

/** Title, description, canonical and other addresses, Open Graph, and the data behind the page. */
export function renderMetadata(report: Report, options: PageOptions): Html {
  const site = toVisible(newsroomName(report, options.language));
  const demo = report.newsroom.demo ? ` · ${word(options.language, 'demoShort')}` : '';
  const title = toVisible(report.headline);
  const summary = toVisible(report.summary);
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${site}${demo}</title>
<meta name="description" content="${summary}">
<meta name="color-scheme" content="light dark">
${options.draft && html`<meta name="robots" content="noindex">`}
${addresses(options)}
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${summary}">
<meta property="og:url" content="${addressOf(options)}">
<meta property="og:site_name" content="${site}${demo}">
<meta property="og:locale" content="${options.language === 'ar' ? 'ar_AR' : 'en_GB'}">
<meta property="article:published_time" content="${new Date(report.firstPublishedAt).toISOString()}">
<meta property="article:modified_time" content="${new Date(report.publishedAt).toISOString()}">
<meta name="twitter:card" content="summary">`;
}

function addresses(options: PageOptions): Html {
  const here = addressOf(options);
  const { language, otherLanguageHref, downloads = [] } = options;
  const other = otherLanguageHref && new URL(otherLanguageHref, here).href;
  return html`<link rel="canonical" href="${here}">
<link rel="alternate" hreflang="${language}" href="${here}">
${other && html`<link rel="alternate" hreflang="${language === 'ar' ? 'en' : 'ar'}" href="${other}">`}
${downloads.map(
  ({ href, type, label }) =>
    html`<link rel="alternate" type="${type}" title="${label}" href="${new URL(href, here).href}">`,
)}`;
}
