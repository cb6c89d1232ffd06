import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { physicalDirections } from './physical-directions.ts';
import { house } from './planted-house.ts';

const refused: readonly (readonly [path: string, text: string])[] = [
  ['a.css', '.card { margin-left: 4px }'],
  ['a.css', '.card { left: 0 }'],
  ['a.css', '.card { text-align: right }'],
  ['a.css', '.card { border-top-left-radius: 2px }'],
  ['a.css', '.card { background: linear-gradient(to right, red, blue) }'],
  ['a.css', '.card { transform-origin: left top }'],
  ['a.css', '.card { padding: 1px 2px 3px 4px }'],
  ['a.css', '.rail-left { color: red }'],
  ['a.tsx', '<p style={{ marginLeft: 4 }} />'],
  ['a.tsx', '<p style={{ top: 2, left: 4 }} />'],
  ['a.tsx', '<p className="card text-left" />'],
  ['a.tsx', '<p className={`card ml-2`} />'],
  ['a.ts', 'note.style.left = box.left;'],
  ['a.ts', 'const css = `.card { padding-right: 4px }`;'],
  ['a.ts', 'const css = `.card { left: 0; }`;'],
  ['a.ts', 'const html = `<td class="right">`;'],
];

const welcome: readonly (readonly [path: string, text: string])[] = [
  ['a.css', '.card { margin-inline-start: 4px; inset-inline-end: 0; text-align: start }'],
  ['a.css', '.card { padding: 1px 2px 3px 2px; margin: 1px 2px }'],
  ['a.css', '.card { padding: .4rem calc(1px + 2px); border: 0; margin: var(--s2) auto }'],
  ['a.css', '/* never left */ .copyright { color: var(--bright) }'],
  ['a.tsx', 'const { left, right } = mark.getBoundingClientRect();'],
  ['a.tsx', "if (event.key === 'ArrowLeft') next();"],
  ['a.tsx', '<p className={placeOf(box.left, box.right)} style={{ insetInlineStart: 4 }} />'],
  ['a.ts', 'type Box = { left: number; right: number };'],
  ['a.ts', '// the left one\nconst upright = { left: box.left, right: box.right };'],
];

describe('styles turn around with the direction of the page', () => {
  test.each(refused)('%s: %s is refused', (path, text) => {
    expect(physicalDirections(path, text)).not.toEqual([]);
  });

  test.each(welcome)('%s: %s is welcome', (path, text) => {
    expect(physicalDirections(path, text)).toEqual([]);
  });

  test('nothing on the screens or in the reports knows left from right', () => {
    const paths = globSync('{apps/web,packages/reports}/src/**/*.{css,ts,tsx}', { cwd: house });
    const found = paths
      .filter((path) => !/\.test\.tsx?$/.test(path))
      .flatMap((path) =>
        physicalDirections(path, readFileSync(join(house, path), 'utf8')).map(
          ({ line, words }) => `${path}:${line} ${words}`,
        ),
      );
    expect(paths).not.toEqual([]);
    expect(found).toEqual([]);
  });
});
