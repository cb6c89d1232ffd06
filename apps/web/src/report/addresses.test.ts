import { describe, expect, test } from 'vitest';
import { exportAddress, exportName, publicAddress } from './addresses.ts';

describe('a report is found', () => {
  test.each([
    [
      'in Arabic at its plain address',
      publicAddress('https://a.b', '1f2e', 'ar'),
      'https://a.b/r/1f2e',
    ],
    [
      'in English beside it',
      publicAddress('https://a.b', '1f2e', 'en'),
      'https://a.b/r/1f2e?lang=en',
    ],
    ['as a table in a language', exportAddress('a1', 'csv', 'en'), '/export/a1.csv?lang=en'],
    ['under a name that tells the language', exportName('1f2e', 'csv', 'en'), '1f2e.en.csv'],
    [
      'under one name where no language shows',
      exportName('1f2e', 'annotations.jsonld', 'en'),
      '1f2e.annotations.jsonld',
    ],
  ])('%s', (_title, found, expected) => {
    expect(found).toBe(expected);
  });
});
