import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { renderAnnotations } from './linked-data/annotation.ts';
import { renderClaimReviews } from './linked-data/claim-review.ts';
import { elementsIn, textOf } from './page/page.test-language.ts';
import { renderReportPage } from './page/page.ts';
import { buildReport } from './report/build-report.ts';
import { isChecked } from './report/report-claim.ts';
import { reportInput } from './report-input.test-language.ts';
import { renderCsv } from './table/csv.ts';

const place = { baseUrl: 'https://riwaq.example', path: '/reports/putin-china' };
const report = buildReport(reportInput());
const checked = report.claims.filter(isChecked);

const page = elementsIn(
  parse(
    renderReportPage(report, {
      ...place,
      language: 'ar',
      digits: 'latn',
      standing: new Map(),
      draft: false,
      stylesheet: { inline: true },
      otherLanguageHref: null,
    }),
  ),
  'article',
).map(textOf);
const reviews = renderClaimReviews(report, place)['@graph'] as object[];
const annotations = renderAnnotations(report, place).items as object[];
const table = renderCsv(report, 'ar');

test.each(checked)('claim $number says the same in every format', (claim) => {
  const at = checked.indexOf(claim);
  const formats = {
    page: page[report.claims.indexOf(claim)] ?? '',
    review: JSON.stringify(reviews[at]),
    annotation: JSON.stringify(annotations[at]),
    table,
  };
  for (const [format, text] of Object.entries(formats)) {
    expect([format, text.includes(claim.rating.label.ar)]).toEqual([format, true]);
    for (const { exact } of claim.appearances.flatMap(({ segments }) => segments)) {
      expect([format, text.includes(exact)]).toEqual([format, true]);
    }
    for (const { source } of claim.evidence.filter(({ source }) => source.url !== null)) {
      expect([format, format === 'page' || text.includes(source.url ?? '')]).toEqual([
        format,
        true,
      ]);
    }
  }
  expect(formats.review.includes('ratingValue')).toBe(claim.rating.number !== null);
});
