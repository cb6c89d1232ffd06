import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draftOf, outlineOf } from '../intake.test-language.ts';

const seed = readFileSync(new URL('../fixtures/seed-article.ar.txt', import.meta.url));
const long =
  'وهذه فقرة طويلة فيها من الكلمات ما يكفي لأن تكون فقرة حقيقية في المقال كما يكتبها الناس.';

describe('plain text', () => {
  test('the seed article keeps its cut-off headline, its subheads and every word', () => {
    const draft = draftOf({ bytes: seed, fileName: 'seed-article.ar.txt' });
    const outline = outlineOf(draft);
    expect(outline.filter((block) => block.startsWith('h'))).toEqual([
      'h1 بوتين يختتم زيارة غير مسبوقة إلى الصين.. أوكرانيا والطاقة في قلب المباحثا',
      'h2 أوكرانيا على رأس الملفات',
      'h2 الصين.. شريان اقتصادي لروسيا',
      'h2 الطاقة والتعاون العسكري',
      'h2 رمزية العرض العسكري',
      'h2 كوريا الشمالية في المعادلة',
      'h2 واشنطن تترقب',
    ]);
    expect(outline.filter((block) => block.startsWith('p'))).toHaveLength(9);
    expect(draft.document.text).toBe(seed.toString('utf8').replace(/\n+/g, '\n').trim());
    expect(draft).toMatchObject({ kind: 'plain', language: 'ar', direction: 'rtl', notices: [] });
  });

  const layouts: readonly (readonly [layout: string, text: string, outline: readonly string[]])[] =
    [
      ['one line is a paragraph', 'خبر عاجل', ['p خبر عاجل']],
      [
        'lines end in any way',
        `عنوان\r\n${long}\r${long}\u2028${long}`,
        ['h1 عنوان', `p ${long}`, `p ${long}`, `p ${long}`],
      ],
      [
        'a first sentence of many words is no headline',
        `${long}\n${long}`,
        [`p ${long}`, `p ${long}`],
      ],
      [
        'a short line before a short line is no subhead',
        `عنوان\nأحمد\nمحمد\n${long}`,
        ['h1 عنوان', 'p أحمد', 'h2 محمد', `p ${long}`],
      ],
      [
        'a byline is no subhead',
        `عنوان\nبقلم أحمد علي\n${long}`,
        ['h1 عنوان', 'p بقلم أحمد علي', `p ${long}`],
      ],
      ['a list item is no subhead', `عنوان\n- بند\n${long}`, ['h1 عنوان', 'p - بند', `p ${long}`]],
      [
        'a short line that ends like a sentence is no subhead',
        `عنوان\nانتهى.\n${long}`,
        ['h1 عنوان', 'p انتهى.', `p ${long}`],
      ],
      [
        'lines wrapped at a fixed width are one paragraph',
        'Title of it\n\nThis paragraph was wrapped at forty columns\nby an editor that breaks lines where the\nnext word would no longer have fitted.\n\nEnd.',
        [
          'h1 Title of it',
          'p This paragraph was wrapped at forty columns by an editor that breaks lines where the next word would no longer have fitted.',
          'p End.',
        ],
      ],
      [
        'verses stay lines of their own',
        'Ode\n\nShort line here of a verse that is long\nno\nnever so\nyes',
        ['h1 Ode', 'p Short line here of a verse that is long', 'p no', 'p never so', 'p yes'],
      ],
      ['no-break spaces inside words stay', 'عنوان\u00a0مهم', ['p عنوان\u00a0مهم']],
    ];

  test.each(layouts)('%s', (_layout, text, outline) => {
    expect(outlineOf(draftOf({ text, kind: 'plain' }))).toEqual(outline);
  });

  test('a byline under the headline names the author', () => {
    expect(draftOf({ text: `عنوان\nبقلم: أحمد علي\n${long}` }).byline).toBe('أحمد علي');
    expect(draftOf({ text: `عنوان\nكتب الرئيس رسالة إلى الشعب\n${long}` }).byline).toBeNull();
  });

  test('an article without a headline is named by its first words', () => {
    const { title } = draftOf({ text: 'كلمة '.repeat(100), kind: 'plain' });
    expect(title).toMatch(/^كلمة .*كلمة…$/);
    expect(title.length).toBeLessThanOrEqual(120);
  });
});
