import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { article } from '../newsroom.test-language.ts';
import { buildReport } from '../report/build-report.ts';
import type { Report } from '../report/report.ts';
import { reportInput } from '../report-input.test-language.ts';
import { elementsIn } from './page.test-language.ts';
import { renderQuotes } from './quote.ts';

function linksIn(report: Report): string[] {
  const quotes = report.claims.flatMap((claim) =>
    renderQuotes(claim, report.article, { language: 'ar', digits: 'latn' }),
  );
  const page = parse(quotes.map(({ markup }) => markup).join(''));
  return elementsIn(page, 'a').map(({ attributes }) => decodeURIComponent(attributes.href ?? ''));
}

test('every claim opens the original article at its words', () => {
  expect(linksIn(buildReport(reportInput()))).toEqual([
    'https://news.example/أخبار/بوتين#:~:text=استمرت نحو أسبوع كامل',
    'https://news.example/أخبار/بوتين#:~:text=أكثر من 240 مليار دولار العام الماضي',
    'https://news.example/أخبار/بوتين#:~:text=وتستعد الصين لتجاوز أوروبا&text=الصين لتجاوز أوروبا-,كسوق رئيسي للغاز',
    'https://news.example/أخبار/بوتين#:~:text=تزويد روسيا بمعدات وأشباه موصلات أساسية',
    'https://news.example/أخبار/بوتين#:~:text=الرئيس السابق دونالد ترامب',
  ]);
});

test('a pasted article has no original to open', () => {
  const details = { ...article.details, url: null };
  expect(linksIn(buildReport(reportInput({ article: { ...article, details } })))).toEqual([]);
});

test('a report frozen before links were kept shows its quotes without them', () => {
  const report = buildReport(reportInput());
  const claims = report.claims.map((claim) => ({
    ...claim,
    appearances: claim.appearances.map(({ textFragment: _later, ...appearance }) => appearance),
  }));
  expect(linksIn({ ...report, claims })).toEqual([]);
});
