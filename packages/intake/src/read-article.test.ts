import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IntakeInput, IntakeKind } from './article-draft.ts';
import { draftOf, noticesOf } from './intake.test-language.ts';
import { intakeLimits } from './intake-refusal.ts';
import { readArticle } from './read-article.ts';

const refused: readonly (readonly [what: string, input: IntakeInput, refusal: object])[] = [
  ['white space', { text: ' \n\t\u00a0\u2003' }, { refusal: 'intake-empty' }],
  ['invisible signs', { text: '\u200b\u202e\0\u0007' }, { refusal: 'intake-empty' }],
  [
    'a page of scripts',
    { text: '<html><script>x</script></html>' },
    { refusal: 'intake-unreadable' },
  ],
  [
    'a file over its limit',
    { bytes: new Uint8Array(intakeLimits.bytes + 1) },
    { refusal: 'intake-too-large', measure: 'bytes', size: 2_000_001, limit: 2_000_000 },
  ],
  [
    'a text over its limit',
    { text: 'ا'.repeat(1_000_001) },
    { refusal: 'intake-too-large', measure: 'textUnits', size: 1_000_001, limit: 1_000_000 },
  ],
  [
    'too many paragraphs',
    { text: 'ا.\n'.repeat(20_001) },
    { refusal: 'intake-too-large', measure: 'blocks', size: 20_001, limit: 20_000 },
  ],
  ['100,000 nested elements', { text: '<div>'.repeat(100_000) }, { refusal: 'intake-too-deep' }],
  [
    'elements that multiply by themselves',
    {
      text: `<p>${Array.from({ length: 400 }, (_, at) => `<b a=${at}>`).join('')}${'<p>x'.repeat(100_000)}`,
    },
    { refusal: 'intake-too-large', measure: 'elements' },
  ],
];

const million = 999_990;
const large: readonly (readonly [what: string, kind: IntakeKind, piece: string])[] = [
  ['one line', 'plain', 'كلمة في سطر واحد طويل. '],
  ['many lines', 'plain', 'كلمة في سطر من سطور كثيرة جدا في هذا النص الطويل جدا.\n'],
  ['one word', 'plain', 'ا'],
  ['spaces', 'plain', `ا${' '.repeat(400_000)}`],
  ['direction controls', 'plain', 'ا\u202e'],
  ['HTML line breaks', 'html', 'كلمة<br>'],
  ['HTML entities', 'html', '&amp;'],
  [
    'Markdown paragraphs',
    'markdown',
    'كلمة **قوية** في فقرة من فقرات هذا النص الطويل جدا هنا.\n\n',
  ],
];

const kinds: readonly (readonly [IntakeInput, IntakeKind])[] = [
  [{ text: '<p>نص</p>', fileName: 'a.txt' }, 'plain'],
  [{ text: 'نص', fileName: 'a.HTM' }, 'html'],
  [{ text: 'نص', fileName: 'a.constructor' }, 'plain'],
  [{ text: '<!-- x --> <!DOCTYPE html><p>نص' }, 'html'],
  [{ text: '<b style="font-weight:normal">نص</b>' }, 'html'],
  [{ text: '## عنوان\n\nنص' }, 'markdown'],
  [{ text: 'نص <b>قوي</b>' }, 'plain'],
];

describe('the door for articles', () => {
  test.each(refused)('%s is refused by name', (_what, input, refusal) => {
    expect(readArticle(input)).toMatchObject(refusal);
  });

  test.each(large)('a megabyte of %s is taken in', (_what, kind, piece) => {
    const text = piece.repeat(Math.floor(million / piece.length));
    expect(draftOf({ text, kind }).document.text.length).toBeGreaterThan(0);
  });

  test.each(kinds)('%j is read as %s', (input, kind) => {
    expect(draftOf(input).kind).toBe(kind);
  });

  test('pasted NULs, controls and halves of letters cannot be stored, so they are mended', () => {
    const draft = draftOf({ text: 'ا\0ب\u0007ج\uDC00\tد' });
    expect(draft.document.text).toBe('ابج\uFFFD\tد');
    expect(noticesOf(draft)).toEqual({ 'control-characters-removed': 2, 'surrogates-replaced': 1 });
  });

  test('controls smuggled in as entities are removed too', () => {
    const draft = draftOf({ text: '<h1>ا&#1;ب</h1><p>متن', kind: 'html' });
    expect(draft.title).toBe('اب');
    expect(noticesOf(draft)).toEqual({ 'control-characters-removed': 1 });
  });

  test('signs that mislead the eye are kept and noticed', () => {
    const draft = draftOf({ text: 'ا\u202eب\u202c ج\u200bد' });
    expect(draft.document.text).toBe('ا\u202eب\u202c ج\u200bد');
    expect(noticesOf(draft)).toEqual({ 'bidi-controls': 2, 'zero-width': 1 });
  });

  test('whatever comes in, a draft is well-formed and its blocks cover its text', () => {
    const alphabet = fc.constantFrom(
      '<',
      '>',
      'p',
      '/',
      '&#0;',
      '\n',
      '#',
      '*',
      ' ',
      'ا',
      '\ud800',
      '\0',
      '<h1>',
      '<li>',
      '> ',
      '- ',
      '"',
      '\u202e',
    );
    const text = fc.array(alphabet, { maxLength: 60 }).map((pieces) => pieces.join(''));
    const kind = fc.constantFrom<IntakeKind>('plain', 'html', 'markdown');
    fc.assert(
      fc.property(text, kind, (source, as) => {
        const draft = readArticle({ text: source, kind: as });
        if ('refusal' in draft) return;
        const { text: words, blocks } = draft.document;
        expect(words).not.toMatch(/(?![\n\t])\p{Cc}|\p{Surrogate}/u);
        expect(blocks.map((block) => words.slice(block.start, block.end)).join('\n')).toBe(words);
        expect(blocks.filter((block) => block.level === 1).length).toBeLessThanOrEqual(1);
        expect(draft.title.trim()).not.toBe('');
      }),
    );
  });

  test('no bytes make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const draft = readArticle({ bytes });
        expect('refusal' in draft || draft.document.blocks.length > 0).toBe(true);
      }),
    );
  });
});
