import { describe, expect, test } from 'vitest';
import { documentOf } from '../bracket.test-language.ts';
import { describeTarget } from '../describe.ts';
import { markedPage } from './marked-page.test-language.ts';
import { textFragmentUrl, withTextFragment } from './text-fragment.ts';

/** The directive as a person would say it: decoded, with the signs of the grammar left as they are. */
function told(...lines: readonly string[]): string {
  return decodeURIComponent(markedPage(lines).fragment ?? 'none').replace(':~:text=', '');
}

const claim = 'ارتفع حجم التبادل التجاري إلى أكثر من 240 مليار دولار العام الماضي';

describe('a link names a claim by', () => {
  test.each([
    ['its own words where no others read alike', [`وقد [${claim}]، وفق التقرير.`], claim],
    [
      'what follows where others read alike',
      ['بلغ حجم التبادل التجاري رقما.', 'ثم [بلغ حجم التبادل التجاري] ضعفه.'],
      'بلغ حجم التبادل التجاري,-ضعفه',
    ],
    [
      'what stands before where the same follows',
      ['ثم بلغ حجم التبادل التجاري ضعفه.', 'وقد [بلغ حجم التبادل التجاري] ضعفه.'],
      'وقد-,بلغ حجم التبادل التجاري',
    ],
    [
      'both sides where neither is enough',
      [
        'أ ب بلغ حجم التبادل التجاري ج',
        'أ س بلغ حجم التبادل التجاري د',
        'ك س [بلغ حجم التبادل التجاري] ج',
      ],
      'س-,بلغ حجم التبادل التجاري,-ج',
    ],
    [
      'some words around when it is short',
      ['زار [بكين] في شهر سبتمبر الماضي.'],
      'بكين,-في شهر سبتمبر',
    ],
    ['itself when it is a whole heading', ['مقدمة', '[واشنطن تترقب]', 'نص'], 'واشنطن تترقب'],
    [
      'the next paragraph only when nothing else helps',
      ['واشنطن تترقب', 'أولا', '[واشنطن تترقب]', 'نص آخر هنا'],
      'واشنطن تترقب,-نص',
    ],
    ['a sign between it and the words around', ['قال إنه «[مستحيل]».'], 'قال إنه «-,مستحيل'],
    [
      'its first and last words when it crosses paragraphs',
      ['أولا [استمرت الزيارة أسبوعا كاملا.', 'وكانت الأطول منذ سنوات] بلا شك.'],
      'استمرت الزيارة أسبوعا,الأطول منذ سنوات',
    ],
    [
      'its first and last words when it is long',
      [`[${claim}، ${'وقال إن ذلك كثير جدا، '.repeat(12)}ثم انتهى الخبر كله.]`],
      'ارتفع حجم التبادل,انتهى الخبر كله',
    ],
    [
      'each of its parts',
      ['إلى جانب [زعيم كوريا الشمالية ووفده] كيم، [ورؤساء إيران وكوبا ومصر].'],
      'زعيم كوريا الشمالية ووفده&text=ورؤساء إيران وكوبا ومصر',
    ],
    [
      'itself when it is the first of very many that nothing tells apart',
      [`[${claim}]${` ${claim}`.repeat(9)}`],
      claim,
    ],
  ])('%s', (_how, lines, expected) => {
    expect(told(...lines)).toBe(expected);
  });

  test.each([
    [
      'one of very many that nothing tells apart',
      [`${'نعم '.repeat(60)}[نعم]${' نعم'.repeat(60)}`],
    ],
    ['signs without a word', ['وقف [💩] هنا']],
  ])('nothing at all: %s', (_what, lines) => {
    expect(markedPage(lines).fragment).toBeNull();
  });
});

test.each([
  ['https://news.example/a', 'https://news.example/a#:~:text=%D8%A8%D9%83%D9%8A%D9%86'],
  ['https://news.example/a#top', 'https://news.example/a#top:~:text=%D8%A8%D9%83%D9%8A%D9%86'],
  ['https://news.example/a#', 'https://news.example/a#:~:text=%D8%A8%D9%83%D9%8A%D9%86'],
  [
    'https://news.example/a?b=1#top:~:text=x',
    'https://news.example/a?b=1#top:~:text=%D8%A8%D9%83%D9%8A%D9%86',
  ],
])('the address %s opens at the words', (url, expected) => {
  const document = documentOf('بكين');
  const target = describeTarget(document, 'version-1', [{ start: 0, end: 4 }]);
  expect(textFragmentUrl(url, document, target)).toBe(expected);
  expect(withTextFragment(url, ':~:text=%D8%A8%D9%83%D9%8A%D9%86')).toBe(expected);
});

test('an address stays as it was when the words cannot be named', () => {
  const document = documentOf('💩');
  const target = describeTarget(document, 'version-1', [{ start: 0, end: 2 }]);
  expect(textFragmentUrl('https://news.example/a', document, target)).toBe(
    'https://news.example/a',
  );
});
