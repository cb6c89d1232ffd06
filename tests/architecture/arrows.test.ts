import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkTypes, type Findings, lint, plant, raze } from './planted-house.ts';

/** Who may import whom: the drawing in the README, as data. */
const arrows: Record<string, readonly string[]> = {
  text: [],
  core: ['text'],
  highlighter: ['text'],
  assist: ['core', 'text'],
  store: ['core', 'text'],
  intake: ['core', 'text'],
  reports: ['core', 'text'],
  api: ['core', 'text', 'store', 'intake', 'reports', 'assist'],
  server: ['core', 'text', 'store', 'intake', 'reports', 'api'],
  web: ['core', 'text', 'highlighter'],
};

const restricted = 'lint/style/noRestrictedImports';
const undeclared = 'lint/correctness/noUndeclaredDependencies';
const power = 'lint/style/noRestrictedGlobals';
const chance = 'lint/nursery/noJsRestrictedProperties';

/** Each line: where the file is planted, what it says, which rule refuses it. */
const violations: readonly (readonly [room: string, text: string, rule: string])[] = [
  ['core', `export { z } from 'zod';`, restricted],
  ['core', `export { readFile } from 'node:fs';`, restricted],
  ['core', `export const later = () => import('@isnad/store');`, restricted],
  ['text', `import '@isnad/core';`, restricted],
  ['text', `export { join } from 'path';`, restricted],
  ['assist', `export { eq } from 'drizzle-orm';`, restricted],
  ['highlighter', `export { useState } from 'react';`, restricted],
  ['highlighter', `export { readFile } from 'node:fs/promises';`, restricted],
  ['store', `export { z } from 'zod';`, restricted],
  ['web', `export const later = () => import('@isnad/reports');`, restricted],
  ['web', `export type { Context } from '@isnad/api';`, restricted],
  ['web', `export { AppRouter } from '@isnad/api';`, undeclared],
  ['web', `export { readFile } from 'node:fs';`, 'lint/correctness/noNodejsModules'],
  ['intake', `export { JSDOM } from 'jsdom';`, undeclared],
  ['store', `export { test } from 'vitest';`, undeclared],
  ['core', `export const now = () => Date.now();`, power],
  ['core', `export const now = () => new Date();`, power],
  ['core', `export const now = () => globalThis.Date.now();`, power],
  ['assist', `export const now = () => performance.now();`, power],
  ['assist', `export const weights = () => fetch('weights.json');`, power],
  ['text', `export const wait = (work: () => void) => setTimeout(work, 1);`, power],
  ['text', `export const id = () => crypto.randomUUID();`, power],
  ['text', `export const chance = () => Math.random();`, chance],
  ['core', `const { random } = Math;\nexport const chance = () => random();`, chance],
  ['reports', `export default function page() {}`, 'lint/style/noDefaultExport'],
  ['api', `export const open = (door: any) => door;`, 'lint/suspicious/noExplicitAny'],
  ['server', `import { X } from 'fastify';\nexport type Y = X;`, 'lint/style/useImportType'],
];

const allowed: readonly (readonly [room: string, text: string])[] = [
  ['web', `import type { AppRouter } from '@isnad/api';\nexport type Router = AppRouter;`],
  ['store', `export { eq } from 'drizzle-orm';\nexport { readFile } from 'node:fs';`],
  ['intake', `export { parse } from 'parse5';`],
  ['core', `export { beside } from './beside.ts';\nexport const half = Math.round(0.5);`],
];

const folderOf = (room: string) =>
  `${room === 'web' || room === 'server' ? 'apps' : 'packages'}/${room}/src`;
const crossing = (from: string, to: string) => `${folderOf(from)}/to-${to}.ts`;
const planted = (kind: string, room: string, index: number) =>
  `${folderOf(room)}/${kind}-${index}.ts`;

const pairs = Object.keys(arrows).flatMap((from) =>
  Object.keys(arrows)
    .filter((to) => to !== from)
    .map((to) => ({ from, to, isAllowed: arrows[from]?.includes(to) === true })),
);

describe('the rule of arrows', () => {
  let folder: string;
  let found: Findings;

  beforeAll(async () => {
    folder = await plant({
      ...Object.fromEntries(
        pairs.map(({ from, to }) => [crossing(from, to), `export { x } from '@isnad/${to}';`]),
      ),
      ...Object.fromEntries(violations.map(([room, text], i) => [planted('bad', room, i), text])),
      ...Object.fromEntries(allowed.map(([room, text], i) => [planted('good', room, i), text])),
      'packages/store/src/there.ts': `import { back } from './back.ts';\nexport const there = back;`,
      'packages/store/src/back.ts': `import { there } from './there.ts';\nexport const back = () => there;`,
      'packages/api/src/ClaimRouter.ts': `export const claim = 1;`,
    });
    found = await lint(folder);
  });

  afterAll(() => raze(folder));

  test.each(pairs.filter(({ isAllowed }) => !isAllowed))(
    '$from may not import $to',
    ({ from, to }) => {
      expect(found.get(crossing(from, to))).toContain(restricted);
    },
  );

  test.each(pairs.filter(({ isAllowed }) => isAllowed))('$from may import $to', ({ from, to }) => {
    expect(found.get(crossing(from, to)) ?? []).not.toContain(restricted);
  });

  test.each(violations.map((violation, index) => [...violation, index] as const))(
    'in %s, %s is refused by %s',
    (room, _, rule, index) => {
      expect(found.get(planted('bad', room, index))).toContain(rule);
    },
  );

  test.each(allowed.map((line, index) => [...line, index] as const))(
    'in %s, %s is welcome',
    (room, _, index) => {
      expect(found.get(planted('good', room, index))).toBeUndefined();
    },
  );

  test('two files that import each other are refused', () => {
    expect(found.get('packages/store/src/there.ts')).toContain('lint/suspicious/noImportCycles');
  });

  test('a file name that is not kebab-case is refused', () => {
    expect(found.get('packages/api/src/ClaimRouter.ts')).toContain(
      'lint/style/useFilenamingConvention',
    );
  });
});

describe('what the types refuse', () => {
  const lines: readonly (readonly [room: string, text: string, code: string])[] = [
    ['text', `export type Sheet = HTMLElement;`, 'TS2304'],
    ['text', `export const wait = (work: () => void) => setTimeout(work, 1);`, 'TS2304'],
    ['core', `export const folder = process.env.ISNAD_DATA;`, 'TS2591'],
    ['core', `export { record } from '../../store/src/index.ts';`, 'TS6307'],
    ['core', `export enum Verdict { isTrue }`, 'TS1294'],
    ['core', `import { Target } from './index.ts';\nexport type Words = Target;`, 'TS1484'],
    ['core', `export const first = (words: string[]): string => words[0];`, 'TS2322'],
  ];
  let folder: string;
  let found: Findings;

  beforeAll(async () => {
    folder = await plant({
      'packages/text/src/index.ts': `export const fold = (text: string): string => text;`,
      'packages/core/src/index.ts': `export type Target = { start: number };`,
      'packages/store/src/index.ts': `export const record = (): void => {};`,
      ...Object.fromEntries(lines.map(([room, text], i) => [planted('bad', room, i), text])),
    });
    found = await checkTypes(folder, ['packages/text', 'packages/core']);
  });

  afterAll(() => raze(folder));

  test.each(lines.map((line, index) => [...line, index] as const))(
    'in %s, %s is refused with %s',
    (room, _, code, index) => {
      expect(found.get(planted('bad', room, index))).toContain(code);
    },
  );

  test('the files beside them are in order', () => {
    expect(found.get('packages/text/src/index.ts')).toBeUndefined();
    expect(found.get('packages/core/src/index.ts')).toBeUndefined();
  });
});
