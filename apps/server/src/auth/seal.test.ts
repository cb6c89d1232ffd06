import { expect, test } from 'vitest';
import { makeSeal } from './seal.ts';

const seal = makeSeal('the key in the data folder');

test('what is locked is read again with the same key, about the same person', () => {
  const locked = seal.lock('JBSWY3DPEHPK3PXP', 'huda');
  expect(locked).not.toContain('JBSW');
  expect(seal.open(locked, 'huda')).toBe('JBSWY3DPEHPK3PXP');
});

test.each([
  ['with another key', (locked: string) => makeSeal('another key').open(locked, 'huda')],
  ['about another person', (locked: string) => seal.open(locked, 'layla')],
  ['after it was changed', (locked: string) => seal.open(`${locked.slice(0, -2)}AA`, 'huda')],
])('it does not open %s', (_how, open) => {
  expect(() => open(seal.lock('JBSWY3DPEHPK3PXP', 'huda'))).toThrow();
});
