/** Who may do what, for every procedure, role and owner: each cell is really asked for. */

import { may, mayByToken, type Role } from '@isnad/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestNewsroom, type TestNewsroom } from '../fixtures/newsroom.ts';
import {
  type Caller,
  type Cell,
  callers,
  cellOf,
  procedures,
  type Whose,
} from './permission-matrix/asking.ts';
import { recipes } from './permission-matrix/recipes.ts';

const kept = '../fixtures/permission-matrix.md';
const roleOf: Readonly<Record<Exclude<Caller, 'stranger'>, Role>> = {
  viewer: 'viewer',
  checker: 'checker',
  editor: 'editor',
  admin: 'admin',
  reading: 'admin',
  writing: 'admin',
};

test('every procedure declares its permission', () => {
  expect(procedures.filter(({ action }) => action === null)).toEqual([]);
});

test('every procedure stands in the matrix, and nothing else does', () => {
  const paths = procedures.map(({ path }) => path);
  expect(Object.keys(recipes).sort()).toEqual(paths.sort());
});

/** By the rules of core alone: roles, and how far a token reaches. */
function isNamed(caller: Caller, { action, isChange }: (typeof procedures)[number]): boolean {
  if (action === 'public') return true;
  if (action === null || caller === 'stranger' || !may(roleOf[caller], action)) return false;
  if (caller === 'reading') return mayByToken('read', action, isChange);
  return caller !== 'writing' || mayByToken('write', action, isChange);
}

type Row = Readonly<Record<Caller, Readonly<Record<Whose, Cell>>>>;
const rows = new Map<string, Row>();

describe('asked as everybody', () => {
  let desk: TestNewsroom;
  beforeEach(async () => {
    desk = await openTestNewsroom();
  });
  afterEach(() => desk.close());

  test.each(procedures)('$path lets nobody in whom its permission does not name', async (asked) => {
    const { path } = asked;
    const cells: [Caller, Record<Whose, Cell>][] = [];
    for (const caller of callers) {
      const own = await cellOf(desk, path, caller, 'own');
      const other = await cellOf(desk, path, caller, 'other');
      cells.push([caller, { own, other }]);
      if (!isNamed(caller, asked)) expect([own, other], caller).not.toContain('yes');
    }
    rows.set(path, Object.fromEntries(cells) as Row);
  });
});

test('the whole matrix is as it was checked in', async () => {
  await expect(written()).toMatchFileSnapshot(kept);
});

const columns: Readonly<Record<Caller, string>> = {
  stranger: 'stranger',
  viewer: 'viewer',
  checker: 'checker',
  editor: 'editor',
  admin: 'admin',
  reading: "admin's token, reading",
  writing: "admin's token, writing",
};

function written(): string {
  const signs: Readonly<Record<Cell, string>> = { yes: '✓', no: '·', none: '–' };
  const shown = ({ own, other }: Readonly<Record<Whose, Cell>>) => {
    return own === other ? signs[own] : `${signs[own]} / ${signs[other]}`;
  };
  const lines = procedures.map(({ path, action }) => {
    const row = rows.get(path);
    const cells = callers.map((caller) => (row ? shown(row[caller]) : '?'));
    return `| ${[path, action, ...cells].join(' | ')} |`;
  });
  const head = ['procedure', 'permission', ...callers.map((caller) => columns[caller])];
  return [
    '# Who may do what',
    '',
    'Written by `tests/contract/people-permission-matrix.test.ts`, which calls every cell.',
    '✓ is let in, · is not, – has nothing of the kind; `own / other` where it matters whose it is.',
    '',
    `| ${head.join(' | ')} |`,
    `|${head.map(() => ' --- ').join('|')}|`,
    ...lines,
    '',
  ].join('\n');
}
