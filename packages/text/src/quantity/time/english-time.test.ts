import { expect, test } from 'vitest';
import { retold, type Told } from '../quantity.test-language.ts';

const ROWS: readonly Told[] = [
  ['[3 September 2025]', 'date @2025-09-03'],
  ['[September 3, 2025]', 'date @2025-09-03'],
  ['on [Sept. 3]', 'date @2025-09-03'],
  ['the [3rd of September]', 'date @2025-09-03'],
  ['[May 2024]', 'period @2024-05-01/2024-05-31'],
  ['in [May]', 'period @2025-05-01/2025-05-31'],
  ['[September 3-5, 2025]', 'period @2025-09-03/2025-09-05'],
  ['in [2024]', 'period @2024-01-01/2024-12-31'],
  ['[mid-2024]', 'period about @2024-01-01/2024-12-31'],
  ['[early 2024]', 'period about @2024-01-01/2024-12-31'],
  ['the [1990s]', 'period @1990-01-01/1999-12-31'],
  ['[since 2022]', 'period @2022-01-01/2025-09-05'],
  ['[from 2014 to 2020]', 'period @2014-01-01/2020-12-31'],
  ['[2024-25]', 'period @2024-01-01/2025-12-31'],
  ['[first half of 2025]', 'period @2025-01-01/2025-06-30'],
  ['the [first nine months of 2024]', 'period @2024-01-01/2024-09-30'],
  ['the [third quarter]', 'period @2025-07-01/2025-09-30'],
  ['[Q3 2024]', 'period @2024-07-01/2024-09-30'],
  ['[H1 2025]', 'period @2025-01-01/2025-06-30'],
  ['[last year]', 'period @2024-01-01/2024-12-31'],
  ['[this month]', 'period @2025-09-01/2025-09-30'],
  ['[next week]', 'period @2025-09-08/2025-09-14'],
  ['[yesterday]', 'date @2025-09-04'],
  ['[last Monday]', 'date @2025-09-01'],
  ['[three years ago]', 'period about @2022-01-01/2022-12-31'],
  ['[two days ago]', 'date @2025-09-03'],
  ['[the past five years]', 'period @2020-09-05/2025-09-05'],
  ['[2024 soldiers]', 'count 2024 soldier'],
  ['[2000] died', 'count 2000'],
];

test.each(ROWS)('English says %s', (...row) => {
  expect(retold(row, 'en')).toEqual(row);
});
