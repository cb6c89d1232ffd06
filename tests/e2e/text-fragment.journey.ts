/** Links to a claim's words in the original page: Chromium itself must find them, however they are spelt there. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describeTarget, textFragmentUrl } from '@isnad/text';
import { expect, type Page, test } from '@playwright/test';
import { documentOf, marked } from '../../packages/text/src/bracket.test-language.ts';

interface Original {
  readonly what: string;
  /** The article as the desk has it, the claim in brackets. */
  readonly article: readonly string[];
  /** The blocks of the original page where they are not simply the article's; HTML. */
  readonly page?: readonly string[];
  /** The place among the page's blocks where a reader must arrive. */
  readonly arrives: number;
}

const trade = 'ارتفع حجم التبادل التجاري إلى أكثر من 240 مليار دولار العام الماضي';
const twin = 'ارتفع حجم التبادل التجاري إلى أكثر من 240 مليار دولار';

const originals: readonly Original[] = [
  { what: 'a sentence', article: ['مقدمة.', `وقد [${trade}]، وفق التقرير.`], arrives: 1 },
  {
    what: 'one of two twins, told apart by what follows',
    article: [`${twin} هذا العام.`, `[${twin}] العام الماضي.`],
    arrives: 1,
  },
  {
    what: 'one of two twins, told apart by what stands before it',
    article: [`قال شي: «${twin}».`, `قال بوتين: «[${twin}]».`],
    arrives: 1,
  },
  {
    what: 'a twin that only tashkeel and hamza tell from the other',
    article: ['إرتفع الإنتاج إلى الضعف في عام واحد.', 'وقال: [ارتفع الانتاج إلى الضعف] في شهر.'],
    arrives: 1,
  },
  {
    what: 'one word with its clitics',
    article: ['قال متحدث إنه عاد.', 'ثم قال [المتحدث] باسم الوزارة كلمته.'],
    arrives: 1,
  },
  {
    what: 'a claim over two paragraphs',
    article: [
      'مقدمة طويلة.',
      'أولا [استمرت الزيارة أسبوعا كاملا.',
      'وكانت الأطول منذ سنوات] بلا شك.',
    ],
    arrives: 1,
  },
  {
    what: 'a long claim, by its first and last words',
    article: ['مقدمة.', `[${`${trade}، كما قال. `.repeat(5)}]وانتهى.`],
    arrives: 1,
  },
  {
    what: 'hyphens, commas and signs that mean something in an address',
    article: ['مقدمة.', 'أنبوب “[قوة سيبيريا-2، وخطط R&D بنسبة 12% + 3]” جديد.'],
    arrives: 1,
  },
  {
    what: 'a claim between curly quotes and an emoji',
    article: ['🔴 عاجل', 'بدا 💩 “[مستحيلًا]” لهم.'],
    arrives: 1,
  },
  {
    what: 'words that the page now writes with tashkeel and tatweel',
    article: ['مقدمة.', `وقد [${trade}] فعلا.`],
    page: [
      'مقدمة.',
      'وقد ارتَفَعَ حَجْمُ التبـــادل التجاريّ إلى أكثر من 240 مليار دولار العام الماضي فعلا.',
    ],
    arrives: 1,
  },
  {
    what: 'words whose page spells hamza, ya, ta marbuta and digits otherwise',
    article: ['مقدمة.', 'وقد [إرتفعت القيمه إلي أكثر من ٢٤٠ مليار] فعلا.'],
    page: ['مقدمة.', 'وقد ارتفعت القيمة الى اكثر من 240 مليار فعلا.'],
    arrives: 1,
  },
  {
    what: 'words that markup, wide spaces and direction marks run through',
    article: ['مقدمة.', `وقد [${trade}] فعلا.`],
    page: [
      'مقدمة.',
      `وقد ${trade.replace('حجم ', '<b>حج</b>م&nbsp;').replace('240', '\u200F240\u200E')} فعلا.`,
    ],
    arrives: 1,
  },
  {
    what: 'a short heading',
    article: ['مقدمة.', 'نص طويل هنا.', '[واشنطن تترقب]', 'نص آخر.'],
    arrives: 2,
  },
];

// Far enough apart that one screen never shows two blocks.
const style = '<style>p { margin-block: 150vh } body { font: 20px sans-serif }</style>';

let server: Server;
let press = '';

test.beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(printed(new URL(request.url ?? '/', 'http://press')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  press = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
});

for (const [number, original] of originals.entries()) {
  test(`a link leads to ${original.what}`, async ({ page }) => {
    await follow(page, linkTo(`${press}/originals/${number}`, original));
    await expect.poll(() => blocksInView(page)).toEqual([original.arrives]);
  });
}

test('a link with words that are not on the page stays at its head', async ({ page }) => {
  await follow(page, `${press}/originals/4#:~:text=${encodeURIComponent('لمتحدث')}`);
  await page.waitForLoadState('load');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

function linkTo(url: string, { article }: Original): string {
  const { text, spans } = marked(article.join('\n'));
  const document = documentOf(...text.split('\n'));
  return textFragmentUrl(url, document, describeTarget(document, 'version-1', spans));
}

/** A browser goes to the words only when a person has followed a link. */
async function follow(page: Page, address: string): Promise<void> {
  await page.goto(`${press}/?to=${encodeURIComponent(address)}`);
  await page.getByRole('link').click();
  await page.waitForURL(/originals/);
}

async function blocksInView(page: Page): Promise<number[]> {
  return page.locator('[data-block]').evaluateAll((blocks) =>
    blocks.flatMap((block, place) => {
      const { top, bottom } = block.getBoundingClientRect();
      return top < innerHeight && bottom > 0 ? [place] : [];
    }),
  );
}

/** A page of the press, or the page with the link that a reader comes from. */
function printed(address: URL): string {
  const link = address.searchParams.get('to');
  if (link !== null) return `<!doctype html><a href="${link}">المقال الأصلي</a>`;
  const original = originals[Number(address.pathname.split('/').at(-1))];
  const blocks = original?.page ?? asHtml(original?.article ?? []);
  const paragraphs = blocks.map((block) => `<p data-block>${block}</p>`).join('');
  return `<!doctype html><html lang="ar" dir="rtl"><title>مقال</title>${style}${paragraphs}</html>`;
}

function asHtml(article: readonly string[]): string[] {
  const { text } = marked(article.join('\n'));
  return text.replaceAll('&', '&amp;').split('\n');
}
