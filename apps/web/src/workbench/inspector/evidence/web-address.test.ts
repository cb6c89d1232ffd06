import { describe, expect, test } from 'vitest';
import { hostOf, pastedAddress, toWebAddress } from './web-address.ts';

describe('web addresses', () => {
  const typed: readonly (readonly [string, string | null])[] = [
    ['', null],
    ['  ', null],
    ['customs.gov.cn', 'https://customs.gov.cn'],
    ['nato.int/news?x=1', 'https://nato.int/news?x=1'],
    ['http://reuters.com/', 'http://reuters.com/'],
    ['not an address', 'not an address'],
  ];
  for (const [text, address] of typed) {
    test(`«${text}» is taken as ${address}`, () => {
      expect(toWebAddress(text)).toBe(address);
    });
  }

  const pasted: readonly (readonly [string, string | null])[] = [
    [' https://www.gazprom.com/press \n', 'https://www.gazprom.com/press'],
    ['انظر https://gazprom.com', null],
    ['javascript:alert(1)', null],
    ['https://', null],
    ['', null],
  ];
  for (const [text, address] of pasted) {
    test(`pasting «${text.trim()}» ${address ? 'starts a source' : 'is left alone'}`, () => {
      expect(pastedAddress(text)).toBe(address);
    });
  }

  test('a reader knows a page by its domain', () => {
    expect(hostOf('https://www.gazprom.com/press')).toBe('gazprom.com');
    expect(hostOf('ليس رابطاً')).toBe('ليس رابطاً');
  });
});
