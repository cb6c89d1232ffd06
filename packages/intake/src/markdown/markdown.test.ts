import { describe, expect, test } from 'vitest';
import { draftOf, noticesOf, outlineOf } from '../intake.test-language.ts';
import { isTangled } from './tangle.ts';

const layouts: readonly (readonly [what: string, source: string, outline: readonly string[]])[] = [
  [
    'marks are dropped, words are kept',
    '# عنوان\n\nفقرة **قوية** و`رمز`\nفي سطرين',
    ['h1 عنوان', 'p فقرة قوية ورمز في سطرين'],
  ],
  [
    'lists and quotes keep their kind',
    '## ع\n\n- بند\n  - فرع\n\n> قول\n> طويل',
    ['h2 ع', 'li بند', 'li فرع', 'q قول طويل'],
  ],
  ['a hard break stays inside its paragraph', 'أ  \nب<br>ج', ['p أ\nب\nج']],
  ['code keeps its lines', '```\na\nb\n\nc\n```', ['p a\nb', 'p c']],
  [
    'blocks of HTML are read, their scripts are not',
    'أول\n\n<div><script>alert(1)</script>نص</div>\n',
    ['p أول', 'p نص'],
  ],
  ['tags within a line are dropped', 'نص <b onclick=x>قوي</b>', ['p نص قوي']],
  ['front matter is no text', '---\ntitle: "عنوان"\n---\nمتن', ['h1 عنوان', 'p متن']],
  [
    'a rule that only looks like front matter stays a rule',
    '---\nمتن\n\n---\nآخر',
    ['p متن', 'p آخر'],
  ],
];

const hostile: readonly (readonly [what: string, source: string])[] = [
  ['unpaired emphasis', '*a_ '.repeat(8_000)],
  ['brackets', '['.repeat(500_000)],
  ['quotes inside quotes', '>'.repeat(500_000)],
  [
    'lists inside lists',
    Array.from({ length: 900 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n'),
  ],
  ['many deep quotes', `${'>'.repeat(20)} a\n\n`.repeat(20_000)],
  ['a quote that never ends', `> a${'\na'.repeat(30_000)}`],
  ['escapes', '\\'.repeat(500_000)],
  ['lines', '#\n'.repeat(100_000)],
];

const honest: readonly (readonly [what: string, source: string])[] = [
  ['a long list', '- بند **مهم**\n'.repeat(2_000)],
  [
    'a long article',
    `فقرة **قوية** و[رابط](https://example.org).\n\n${'كلمة '.repeat(50)}\n\n`.repeat(2_000),
  ],
  ['many quotes', '> قول\n\n'.repeat(1_000)],
];

describe('Markdown', () => {
  test.each(layouts)('%s', (_what, text, outline) => {
    expect(outlineOf(draftOf({ text, kind: 'markdown' }))).toEqual(outline);
  });

  test('front matter fills the fields that it can be trusted with', () => {
    const text =
      "---\nAuthor: 'منى'\ndate: 2025-09-03 10:00\nurl: javascript:alert(1)\nsite: الدار\ntags:\n  - a\n---\n# ع\n\nمتن";
    const expected = { title: 'ع', byline: 'منى', publishedAt: '2025-09-03', url: null };
    expect(draftOf({ text })).toMatchObject({ ...expected, publisher: 'الدار', kind: 'markdown' });
  });

  test('links and images are flattened and noticed', () => {
    const draft = draftOf({ text: '[نص](http://a) ![صورة](b) [c]\n\n[c]: d', kind: 'markdown' });
    expect(draft.document.text).toBe('نص c');
    expect(noticesOf(draft)).toEqual({ 'links-flattened': 2, 'images-dropped': 1 });
  });

  test.each(hostile)('%s made to keep the parser busy are recognised', (_what, source) => {
    expect(isTangled(source)).toBe(true);
  });

  test.each(honest)('%s is not taken for hostile', (_what, source) => {
    expect(isTangled(source)).toBe(false);
  });

  test('tangled Markdown is read as plain text, and the person is told', () => {
    const draft = draftOf({ text: '*a_ '.repeat(8_000), kind: 'markdown' });
    expect(noticesOf(draft)).toEqual({ 'markdown-as-plain': 1 });
  });
});
