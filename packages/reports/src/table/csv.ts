/** The claims of a report as a table that spreadsheets open safely, Arabic or English. */

import { stringify } from 'csv-stringify/sync';
import { newsroomName, personName } from '../report/display-name.ts';
import type { Report } from '../report/report.ts';
import type { CheckedClaim, ReportClaim } from '../report/report-claim.ts';
import type { ReportEvidence } from '../report/report-evidence.ts';
import { confidenceTerms, kindTerms, problemTerms, stanceTerms } from '../wording/terms.ts';
import { type ReportLanguage, type Word, word } from '../wording/words.ts';

type Cell = string | number | null;
type Row = Readonly<Partial<Record<Word, Cell>>>;

// The order of columns; a pending claim leaves all but its words empty.
const columns = [
  'number',
  'state',
  'quote',
  'claimReviewed',
  'verdict',
  'ratingNumber',
  'worst',
  'best',
  'problems',
  'confidenceColumn',
  'rationale',
  'suggestedColumn',
  'sources',
  'claimantColumn',
  'role',
  'saidOn',
  'saidAt',
  'firstAppearance',
  'topic',
  'kind',
  'asOfColumn',
  'authors',
  'reviewer',
  'articleUrl',
  'newsroom',
] as const satisfies readonly Word[];

/**
 * RFC 4180 with CRLF, a byte order mark for Excel, and no cell that a spreadsheet would run as a
 * formula. Dates are ISO, digits Latin; one row a claim.
 */
export function renderCsv(report: Report, language: ReportLanguage): string {
  return stringify(
    report.claims.map((claim) => toRow(claim, report, language)),
    {
      columns: columns.map((key) => ({ key, header: word(language, key) })),
      header: true,
      bom: true,
      escape_formulas: true,
      record_delimiter: 'windows',
      // The library quotes for its own delimiter only; to others a lone CR or LF ends the row too.
      quoted_match: /[\r\n]/u,
    },
  );
}

function toRow(claim: ReportClaim, report: Report, language: ReportLanguage): Row {
  const { newsroom, article } = report;
  const name = newsroomName(report, language);
  return {
    number: claim.number,
    state: word(language, claim.state === 'checked' ? 'checked' : 'pending'),
    quote: claim.quote,
    articleUrl: article.url,
    newsroom: newsroom.demo ? `${name} (${word(language, 'demoShort')})` : name,
    ...(claim.state === 'checked' ? checkedCells(claim, report, language) : {}),
  };
}

function checkedCells(claim: CheckedClaim, { bounds }: Report, language: ReportLanguage): Row {
  const { rating, claimant, confidence, kind } = claim;
  const isOrdered = rating.number !== null;
  return {
    claimReviewed: claim.claimReviewed,
    verdict: rating.label[language],
    ratingNumber: rating.number,
    worst: isOrdered ? (bounds?.worst ?? null) : null,
    best: isOrdered ? (bounds?.best ?? null) : null,
    problems: list(
      claim.problems.map((problem) => problemTerms[problem][language]),
      language,
    ),
    confidenceColumn: confidence && confidenceTerms[confidence][language],
    rationale: claim.rationale,
    suggestedColumn: claim.suggestedWording,
    sources: claim.evidence.map((item) => sourceLine(item, language)).join('\n'),
    claimantColumn: claimant?.name ?? null,
    role: claimant?.role ?? null,
    saidOn: claim.saidOn,
    saidAt: claim.saidAt,
    firstAppearance: claim.firstAppearance,
    topic: claim.topic?.[language] ?? null,
    kind: kind && kindTerms[kind][language],
    asOfColumn: claim.asOf,
    authors: list(
      claim.authors.map((person) => personName(person, language)),
      language,
    ),
    reviewer: personName(claim.reviewedBy, language),
  };
}

function sourceLine({ number, stance, source }: ReportEvidence, language: ReportLanguage): string {
  const { confidential, publisher, title, publishedOn, url } = source;
  const told = confidential
    ? [word(language, 'confidentialSource')]
    : [publisher, title, publishedOn, url];
  const parts = [...told, stanceTerms[stance][language]].filter((part) => part);
  return `[${number}] ${list(parts as string[], language)}`;
}

function list(parts: readonly string[], language: ReportLanguage): string {
  return parts.join(language === 'ar' ? '، ' : ', ');
}
