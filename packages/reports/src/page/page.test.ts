import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { hostileInput } from '../hostile.test-language.ts';
import { newsroom } from '../newsroom.test-language.ts';
import { buildReport } from '../report/build-report.ts';
import { reportInput } from '../report-input.test-language.ts';
import type { ReportLanguage } from '../wording/words.ts';
import { elementsIn, textOf } from './page.test-language.ts';
import { renderReportPage } from './page.ts';
import type { PageOptions } from './page-options.ts';

function page(changes: Partial<PageOptions> = {}, input = reportInput()): string {
  return renderReportPage(buildReport(input), {
    language: 'ar',
    digits: 'latn',
    baseUrl: 'https://riwaq.example',
    path: '/reports/putin-china',
    standing: new Map(),
    draft: false,
    stylesheet: { href: '/report.css' },
    otherLanguageHref: '/en/reports/putin-china',
    ...changes,
  });
}

const elementsOf = (html: string, name?: string) => elementsIn(parse(html), name);

const languages: readonly ReportLanguage[] = ['ar', 'en'];

describe.each(languages)('the page in %s', (language) => {
  test('is well-formed HTML in its own direction', () => {
    const errors: string[] = [];
    parse(page({ language }), {
      onParseError: ({ code, startLine }) => errors.push(`${code} in line ${startLine}`),
    });
    expect(errors).toEqual([]);
    const [root] = elementsOf(page({ language }), 'html');
    expect(root?.attributes).toEqual({ lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' });
  });

  test('needs no scripts and no styles of its own', () => {
    const html = page({ language });
    expect(elementsOf(html, 'script')).toEqual([]);
    expect(elementsOf(html, 'style')).toEqual([]);
    expect(elementsOf(html).filter(({ attributes }) => 'style' in attributes)).toEqual([]);
  });

  test('has every anchor once, and every inner link finds one', () => {
    const all = elementsOf(page({ language }));
    const ids = all.flatMap(({ attributes }) => attributes.id ?? []);
    const links = all.flatMap(({ attributes: { href = '' } }) =>
      href.startsWith('#') ? href.slice(1) : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
    expect(links).toContain('claim-2-source-2');
  });

  test('holds nothing executable whatever is written into any field', () => {
    const html = page({ language, path: '/reports/"><script>x' }, hostileInput());
    const all = elementsOf(html);
    const names = new Set(all.map(({ name }) => name));
    for (const name of ['script', 'style', 'iframe', 'img', 'object', 'form', 'base']) {
      expect(names).not.toContain(name);
    }
    const attributes = all.flatMap((element) => Object.entries(element.attributes));
    expect(attributes.filter(([name]) => /^(?:on|style|srcdoc)/iu.test(name))).toEqual([]);
    const addresses = attributes.filter(([name]) => name === 'href').map(([, value]) => value);
    expect(addresses.filter((address) => !/^(?:https?:|\/|#)/u.test(address))).toEqual([]);
    expect(elementsOf(html, 'h1').map(textOf)).toEqual([expect.stringContaining('<script>')]);
  });
});

describe('what a reader is told', () => {
  const told = (changes: Partial<PageOptions> = {}, input = reportInput()) =>
    elementsOf(page(changes, input), 'body').map(textOf).join();

  test('verdicts are counted by rating, pending ones last', () => {
    const rows = elementsOf(page(), 'section')
      .filter(({ attributes }) => attributes.class === 'tally')
      .map(textOf);
    expect(rows).toEqual(['الأحكام في 5 ادعاءاتصحيح1زائف جزئياً1زائف1غير مثبت1قيد التحقق1']);
  });

  test('a claim under review says so, and a withdrawn one is no longer counted', () => {
    const standing = new Map([
      [1, 'under-review'],
      [2, 'withdrawn'],
    ] as const);
    expect(told({ standing })).toContain('والحكم المعروض هو آخر ما نُشر');
    expect(told({ standing })).toContain('سحبنا هذا الادعاء بعد نشره');
    expect(told({ standing })).toContain('الأحكام في 4 ادعاءات');
  });

  test('a preview says that it is one and stays out of search engines', () => {
    expect(told({ draft: true })).toContain('وليست الصفحة المنشورة');
    expect(page({ draft: true })).toContain('<meta name="robots" content="noindex">');
    expect(page()).not.toContain('noindex');
  });

  test('only a demonstration newsroom says that it is one', () => {
    const real = { ...newsroom, details: { ...newsroom.details, demo: false } };
    expect(told()).toContain('عرض تجريبي');
    expect(page({}, reportInput({ newsroom: real }))).not.toContain('عرض تجريبي');
  });

  test('a verdict without a second editor is marked where it stands', () => {
    expect(told().match(/اعتُمد هذا الحكم من دون محرر ثانٍ/gu)).toHaveLength(1);
    expect(told()).not.toContain('ويراجع محرر كل حكم قبل نشره');
  });

  test('a confidential source is named by that alone', () => {
    expect(told()).toContain('مصدر سري');
    expect(page()).not.toMatch(/فلان|الوزير|secret|مكتبي/u);
  });

  test('the bottom line is the suggested wording, else what the rating means', () => {
    expect(told()).toContain('بلغ حجم التبادل التجاري 244.8 مليار دولار في عام 2024.');
    expect(told()).toContain('زائف جزئياً: فيه صحيح وفيه خطأ مؤثر.');
  });

  test('figures of the page follow the setting, quotes never', () => {
    const text = told({ digits: 'arab' });
    expect(text).toContain('الأحكام في ٥ ادعاءات');
    expect(text).toContain('أكثر من 240 مليار دولار');
  });

  test('a hidden turn in a name is shown, a quote stays as it was written', () => {
    const text = told({}, hostileInput());
    expect(text).toContain('⟦RLO⟧');
    expect(elementsOf(page(), 'u').map(textOf)).toContain('استمرت نحو أسبوع كامل');
  });
});

describe('where the page says that it stands', () => {
  test('addresses are whole and lead to the other language and to the data', () => {
    const downloads = [
      { label: 'ClaimReview', href: 'putin-china/claims.jsonld', type: 'application/ld+json' },
    ];
    const links = elementsOf(page({ downloads }), 'link').map(({ attributes }) => attributes);
    expect(links).toEqual([
      { rel: 'canonical', href: 'https://riwaq.example/reports/putin-china' },
      {
        rel: 'alternate',
        hreflang: 'ar',
        href: 'https://riwaq.example/reports/putin-china',
      },
      {
        rel: 'alternate',
        hreflang: 'en',
        href: 'https://riwaq.example/en/reports/putin-china',
      },
      {
        rel: 'alternate',
        type: 'application/ld+json',
        title: 'ClaimReview',
        href: 'https://riwaq.example/reports/putin-china/claims.jsonld',
      },
      { rel: 'stylesheet', href: '/report.css' },
    ]);
  });

  test('an exported file carries its styles and finds its fonts at home', () => {
    const html = page({ stylesheet: { inline: true } });
    const [style] = elementsOf(html, 'style').map(textOf);
    expect(style).toContain('url(https://riwaq.example/fonts/amiri-arabic-700-normal.woff2)');
    expect(elementsOf(html, 'link').map(({ attributes }) => attributes.rel)).not.toContain(
      'stylesheet',
    );
  });
});
