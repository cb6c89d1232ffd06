import { describe, expect, test } from 'vitest';
import { framedPage } from './preview-page.ts';

describe('a page in a frame', () => {
  test.each([
    ['goes to its own places', '<a href="#claim-1">1</a>', '<a href="about:srcdoc#claim-1">1</a>'],
    [
      'opens sources beside it',
      '<a class="cite" href="https://un.org">[1]</a>',
      '<a class="cite" target="_blank" href="https://un.org">[1]</a>',
    ],
    [
      'opens files of the newsroom beside it',
      '<a href="/r/1.csv">',
      '<a target="_blank" href="/r/1.csv">',
    ],
    [
      'keeps its looks',
      '<link rel="stylesheet" href="/r/report.css">',
      '<link rel="stylesheet" href="/r/report.css">',
    ],
    [
      'keeps words that look like links',
      '<p>href=&quot;#x&quot;</p>',
      '<p>href=&quot;#x&quot;</p>',
    ],
  ])('%s', (_title, html, expected) => {
    expect(framedPage(html)).toBe(expected);
  });
});
