import { describe, expect, test } from 'vitest';
import { toWebAddress } from './address.ts';
import { escapeHtml } from './html.ts';
import { toVisible, toVisibleAddress } from './visible.ts';

describe('a name cannot hide what turns it round', () => {
  test.each([
    ['\u202Egnp.exe', '⟦RLO⟧gnp.exe', '⟦RLO⟧gnp.exe'],
    ['رويترز\u2069', 'رويترز⟦PDI⟧', 'رويترز⟦PDI⟧'],
    ['Re\u200Buters', 'Re⟦ZWSP⟧uters', 'Re⟦ZWSP⟧uters'],
    ['a\u0000b', 'a⟦U+0000⟧b', 'a⟦U+0000⟧b'],
    ['می\u200Cخواهم', 'می\u200Cخواهم', 'می⟦ZWNJ⟧خواهم'],
    ['NATO\u200F!', 'NATO\u200F!', 'NATO⟦RLM⟧!'],
    ['وكالة الأنباء', 'وكالة الأنباء', 'وكالة الأنباء'],
  ])('%j is shown as %s, and as an address as %s', (text, asName, asAddress) => {
    expect(toVisible(text)).toBe(asName);
    expect(toVisibleAddress(text)).toBe(asAddress);
  });
});

test.each([
  [`<a href="x">'&`, '&lt;a href=&quot;x&quot;&gt;&#39;&amp;'],
  ['a\u0000b\uD800c', 'a\uFFFDb\uFFFDc'],
  ['a\tb\nc', 'a\tb\nc'],
])('%j is escaped as %s', (text, escaped) => {
  expect(escapeHtml(text)).toBe(escaped);
});

test.each([
  ['https://news.example/أ ب', 'https://news.example/%D8%A3%20%D8%A8'],
  ['HTTP://NEWS.example', 'http://news.example/'],
  ['javascript:alert(1)', null],
  ['ftp://news.example/', null],
  ['news.example', null],
  ['https://', null],
  ['', null],
  [null, null],
])('%s links to %s', (text, address) => {
  expect(toWebAddress(text)).toBe(address);
});
