import { describe, expect, test } from 'vitest';
import { draftOf, noticesOf, outlineOf } from '../intake.test-language.ts';
import type { IntakeNoticeKind } from '../notice.ts';

const html = (text: string) => draftOf({ text, kind: 'html' });

const layouts: readonly (readonly [what: string, source: string, outline: readonly string[]])[] = [
  ['inline tags do not break words', '<p>أك<b>بر</b> <i> من</i>\n ذلك</p>', ['p أكبر من ذلك']],
  [
    'two line breaks end a paragraph, one does not',
    '<h2>ع</h2><p>أ<br>ب<br> <br>ج</p>',
    ['h2 ع', 'p أ\nب', 'p ج'],
  ],
  [
    'lists, quotes, captions and tables keep their kind',
    '<h2>ع</h2><ul><li><p>بند</p><ul><li>فرع</ul></ul><blockquote><p>قول</p></blockquote><figure><img src=x><figcaption>شرح</figcaption></figure><table><tr><th>أ<td>ب</table>',
    ['h2 ع', 'li بند', 'li فرع', 'q قول', 'cap شرح', 'td أ', 'td ب'],
  ],
  [
    'only the first of several headlines is one',
    '<h1>أ</h1><p>ب</p><h1>ج</h1>',
    ['h1 أ', 'p ب', 'h2 ج'],
  ],
  [
    'entities are letters and cannot become markup',
    '<h2>&lt;script&gt;</h2><p>&#x202B;a&nbsp;b &amp;amp;</p>',
    ['h2 <script>', 'p \u202Ba\u00a0b &amp;'],
  ],
  [
    'preformatted lines stay apart',
    '<h2>ع</h2><pre>a  b\nc\n\nd</pre>',
    ['h2 ع', 'p a b\nc', 'p d'],
  ],
  [
    'paragraphs pasted without headings are outlined like plain text',
    '<p>العنوان</p><p>فقرة تنتهي بنقطة.</p>',
    ['h1 العنوان', 'p فقرة تنتهي بنقطة.'],
  ],
  [
    'a Google Docs paste is no bold article',
    '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="rtl"><span>عنوان</span></h1><p dir="rtl"><span>فقرة </span><span style="font-weight:700">أولى</span></p><br/></b>',
    ['h1 عنوان', 'p فقرة أولى'],
  ],
  [
    'a Word paste loses bullets, office tags and comments',
    '<html xmlns:o="urn:x"><body lang=AR-SA><!--StartFragment--><p class=MsoTitle>العنوان<o:p></o:p></p><p class=MsoNormal>فقرة<!--[if mso]>x<![endif]--> أولى<o:p>&nbsp;</o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoListParagraphCxSpFirst><span style="mso-list:Ignore">·<span>&nbsp; </span></span>بند</p>',
    ['h1 العنوان', 'p فقرة أولى', 'li بند'],
  ],
  [
    'the article is taken out of the page',
    '<header>الموقع</header><nav>أقسام</nav><main><article><h2>ع</h2><p>متن المقال الطويل هنا</p></article></main><aside>آخر</aside>',
    ['h2 ع', 'p متن المقال الطويل هنا'],
  ],
  [
    'a page of many short articles is read whole',
    '<h2>قائمة</h2><article>أول</article><article>ثان</article><article>ثالث</article>',
    ['h2 قائمة', 'p أول', 'p ثان', 'p ثالث'],
  ],
];

const removals: readonly (readonly [what: string, source: string, notice: IntakeNoticeKind])[] = [
  ['scripts', '<script>alert(1)</script>', 'scripts-removed'],
  ['scripts that never end', '<script>alert(1)', 'scripts-removed'],
  ['frames', '<iframe src=x>سر</iframe>', 'embeds-removed'],
  ['objects', '<object data=x>سر</object>', 'embeds-removed'],
  ['drawings', '<svg><text>سر</text><script>1</script></svg>', 'images-dropped'],
  ['hidden words', '<p hidden>سر</p>', 'hidden-text-removed'],
  ['words hidden by style', '<p style="color:red; display : none">سر</p>', 'hidden-text-removed'],
  ['words hidden from screen readers', '<p aria-hidden=true>سر</p>', 'hidden-text-removed'],
  ['form fields', '<form><textarea>سر</textarea></form>', 'form-controls-removed'],
  ['navigation', '<div role=navigation>سر</div>', 'navigation-removed'],
];

describe('HTML', () => {
  test.each(layouts)('%s', (_what, source, outline) => {
    expect(outlineOf(html(source))).toEqual(outline);
  });

  test.each(removals)('%s are left out and noticed', (_what, source, notice) => {
    const draft = html(`<h2>عنوان</h2><p onclick="steal()">متن</p>${source}`);
    expect(outlineOf(draft)).toEqual(['h2 عنوان', 'p متن']);
    expect(noticesOf(draft)).toEqual({ [notice]: 1 });
  });

  test('links are flattened to their words', () => {
    const draft = html('<h2>ع</h2><p><a href="javascript:x">نص</a></p>');
    expect(draft.document.text).toBe('ع\nنص');
    expect(noticesOf(draft)).toEqual({ 'links-flattened': 1 });
  });

  test('language and direction come from the page, unless its letters say otherwise', () => {
    const { language, direction, document } = html(
      '<html lang="en" dir="rtl"><article><h2>عنوان عربي طويل جدا</h2><p lang="fa-IR">متن خبر</p><p dir="ltr">English words</p><p dir=auto>More words</p><p>٢٠٢٤</p></article>',
    );
    expect({ language, direction }).toEqual({ language: 'ar', direction: 'rtl' });
    expect(document.blocks.map((block) => `${block.language} ${block.direction}`)).toEqual([
      'ar rtl',
      'fa rtl',
      'en ltr',
      'en ltr',
      'ar rtl',
    ]);
  });
});
