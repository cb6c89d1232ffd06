import { describe, expect, test } from 'vitest';
import { figuresOf } from './figures.ts';

const moment = new Date(2025, 8, 5, 14, 32).getTime();

describe('figures of the newsroom', () => {
  test.each([
    ['ar', 'latn', '1,200', '5 سبتمبر (أيلول) 2025', '14:32'],
    ['ar', 'arab', '١٬٢٠٠', '٥ سبتمبر (أيلول) ٢٠٢٥', '١٤:٣٢'],
    ['en', 'latn', '1,200', '5 September 2025', '14:32'],
  ] as const)('in %s with %s digits', (language, digits, number, date, time) => {
    const figures = figuresOf(language, digits);
    expect(figures.number(1200)).toBe(number);
    expect(figures.date(moment)).toBe(date);
    expect(figures.time(moment)).toBe(time);
  });

  test('an ISO date is that day in every time zone', () => {
    expect(figuresOf('en', 'latn').date('2025-01-01')).toBe('1 January 2025');
  });

  test('this year goes without saying', () => {
    const figures = figuresOf('ar', 'latn');
    expect(figures.shortDate(moment, moment)).toBe('5 سبتمبر (أيلول)');
    expect(figures.shortDate(moment, new Date(2026, 1, 1).getTime())).toBe('5 سبتمبر (أيلول) 2025');
  });

  test('the Islamic date stands without its era', () => {
    expect(figuresOf('ar', 'latn').hijri(moment)).toBe('13 ربيع الأول 1447');
  });

  test('whoever counts by the Islamic calendar reads it beside the other', () => {
    const date = figuresOf('ar', 'latn', 'hijri').date('2025-09-05');
    expect(date).toBe('5 سبتمبر (أيلول) 2025 · 13 ربيع الأول 1447');
  });
});
