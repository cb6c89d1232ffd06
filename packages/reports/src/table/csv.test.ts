import { describe, expect, test } from 'vitest';
import { claim } from '../desk.test-language.ts';
import { hostileInput } from '../hostile.test-language.ts';
import { buildReport } from '../report/build-report.ts';
import { reportInput } from '../report-input.test-language.ts';
import { renderCsv } from './csv.ts';

/** Rows and cells of RFC 4180 text, quotes undone. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cells = csv.replace(/^\uFEFF/u, '').matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gu);
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 1);
}

function recordsOf(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = cellsOf(csv);
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [head[at] ?? '', cell])));
}

const report = buildReport(reportInput());

describe('the table of claims', () => {
  test('opens in Excel as UTF-8 with a row for every claim', () => {
    const csv = renderCsv(report, 'ar');
    expect(csv.startsWith('\uFEFFالرقم,الحالة,النص كما ورد')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(recordsOf(csv).map((row) => row.الرقم)).toEqual(['1', '2', '3', '4', '5']);
  });

  test('names its columns and terms in the language asked for', () => {
    const [, second] = recordsOf(renderCsv(report, 'en'));
    expect(second).toMatchObject({
      Number: '2',
      State: 'Checked',
      Verdict: 'True',
      'Verdict number': '5',
      Topic: 'Trade volume',
      Kind: 'Figure',
      Newsroom: 'Al-Riwaq (Demonstration)',
    });
    expect(second?.Sources?.split('\n')[1]).toBe('[2] Confidential source, context');
  });

  test('a verdict outside the scale has no number, a pending claim no verdict', () => {
    const [, , unproven, pending] = recordsOf(renderCsv(report, 'ar'));
    expect([unproven?.الحكم, unproven?.['رقم الحكم'], unproven?.['أعلى السلّم']]).toEqual([
      'غير مثبت',
      '',
      '',
    ]);
    expect([pending?.الحالة, pending?.الحكم]).toEqual(['قيد التحقق', '']);
  });
});

describe('no cell is run as a formula', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('%j', (claimReviewed) => {
    const claims = [claim({ number: 1, words: ['في تحرك نادر'], details: { claimReviewed } })];
    const [row] = recordsOf(renderCsv(buildReport(reportInput({ claims })), 'ar'));
    expect(row?.['الصياغة المحقَّقة']).toBe(`'${claimReviewed}`);
  });

  test('not even after a line break inside a cell', () => {
    const claims = ['a\r=1', 'b\n=1'].map((claimReviewed, at) =>
      claim({ number: at + 1, words: ['في تحرك نادر'], details: { claimReviewed } }),
    );
    const csv = renderCsv(buildReport(reportInput({ claims })), 'ar');
    expect(csv).toContain('"a\r=1"');
    expect(csv).toContain('"b\n=1"');
  });

  test('whatever is written into any field', () => {
    const cells = cellsOf(renderCsv(buildReport(hostileInput()), 'ar')).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell.startsWith("'=cmd()")).length).toBeGreaterThan(5);
  });
});
