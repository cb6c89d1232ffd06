import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import amiri from '../../../../apps/web/public/fonts/amiri-arabic-700-normal.woff2?url';
import plex400 from '../../../../apps/web/public/fonts/ibm-plex-sans-arabic-arabic-400-normal.woff2?url';
import plex500 from '../../../../apps/web/public/fonts/ibm-plex-sans-arabic-arabic-500-normal.woff2?url';
import plex600 from '../../../../apps/web/public/fonts/ibm-plex-sans-arabic-arabic-600-normal.woff2?url';
import plex700 from '../../../../apps/web/public/fonts/ibm-plex-sans-arabic-arabic-700-normal.woff2?url';
import naskh from '../../../../apps/web/public/fonts/noto-naskh-arabic-arabic-wght-normal.woff2?url';
import productPaint from '../../../../apps/web/src/styles/paint.css?inline';
import { createSheetMap } from '../sheet/sheet-map.ts';
import { changeIn, type Ink, inkOf } from './ink-on-screen.test-language.ts';
import { tones } from './names.ts';
import { createPainter, type Painter } from './painter.ts';
import type { PaintMark } from './strokes.ts';

const words =
  'سلام الإسلام لله مُحَمَّد جمـــيل كَتَبَ لآلئ الأمة ولا اللّٰه بالأمسِ شُكْرًا مستقلّين ﷺ «الأمن» 240%'.split(
    ' ',
  );

const fonts = [
  { name: 'Naskh', url: naskh, weight: '400 700', used: '400' },
  { name: 'Naskh', url: naskh, weight: '400 700', used: '700' },
  { name: 'Plex', url: plex400, weight: '400', used: '400' },
  { name: 'Plex', url: plex500, weight: '500', used: '500' },
  { name: 'Plex', url: plex600, weight: '600', used: '600' },
  { name: 'Plex', url: plex700, weight: '700', used: '700' },
  { name: 'Amiri', url: amiri, weight: '700', used: '700' },
];

/** The product's own paint in colours whose red is full, so that only ink is dark in red. */
const colours = [
  ...tones.flatMap((tone) => [`--v-${tone}`, `--v-${tone}-wash`, `--v-${tone}-wash-active`]),
  ...['--ink', '--ink-2', '--sunken', '--accent-select'],
].map((token, place) => `${token}:${['#ff0', '#f0f', '#ffaaaa'][place % 3]}`);

/** One cell for every place where a word can be cut, legal or not, and for its edges. */
const cuts = words.flatMap((word) =>
  Array.from({ length: word.length + 1 }, (_, at) => ({ text: `قل ${word} ثم`, at: at + 3 })),
);

const nothing = { text: '', at: 0 };

const rules = document.createElement('style');
let root: HTMLElement;
let painter: Painter | null = null;

beforeAll(async () => {
  await page.viewport(1240, 1400);
  rules.textContent = `:root{${colours.join(';')}}${productPaint}`;
  document.head.append(rules);
  for (const { name, url, weight } of fonts) {
    document.fonts.add(await new FontFace(name, `url(${url})`, { weight }).load());
  }
});
beforeEach(() => {
  root = document.createElement('article');
  root.className = 'article';
  root.dir = 'rtl';
  root.style.cssText =
    'display:flex;flex-wrap:wrap;align-content:start;inline-size:1200px;background:#fff;color:#000;font-size:24px;line-height:2.2';
  let start = 0;
  for (const { text } of cuts) {
    const block = document.createElement('p');
    block.dataset.start = String(start);
    block.textContent = text;
    block.style.cssText = 'margin:0;inline-size:120px;text-align:center';
    root.append(block);
    start += text.length + 1;
  }
  document.body.append(root);
});
afterEach(() => {
  painter?.dispose();
  painter = null;
  CSS.highlights.clear();
  root.remove();
});

function write({ name, used }: (typeof fonts)[number]): void {
  root.style.fontFamily = name;
  root.style.fontWeight = used;
}

async function look(): Promise<Ink> {
  return inkOf(await page.screenshot({ element: root, save: false }));
}

/** Words whose ink is not the same in both pictures, with the share that has changed. */
function changed(before: Ink, after: Ink): string[] {
  const corner = root.getBoundingClientRect();
  return [...root.children].flatMap((cell, place) => {
    const { x, y, width, height } = cell.getBoundingClientRect();
    const box = new DOMRect(x - corner.x, y - corner.y, width, height);
    const share = changeIn(before, after, box);
    const { text, at } = cuts[place] ?? nothing;
    return share > 0.02 ? [`${text.slice(0, at)}|${text.slice(at)} ${share.toFixed(3)}`] : [];
  });
}

/** What stands before the cut and what stands after it are claims; verdicts change from cell to cell. */
function claims(): PaintMark[] {
  return [...root.children].flatMap((cell, place) => {
    const start = Number((cell as HTMLElement).dataset.start);
    const { text, at } = cuts[place] ?? nothing;
    const tone = (turn: number) => tones[(place + turn) % tones.length] ?? 'true';
    return [
      { id: `${place} first`, tone: tone(0), spans: [{ start, end: start + at }] },
      {
        id: `${place} rest`,
        tone: tone(3),
        spans: [{ start: start + at, end: start + text.length }],
      },
    ];
  });
}

describe('Arabic ink stays as it is under paint', () => {
  test.each(fonts)('in $name $used, cut at every place of every word', async (font) => {
    write(font);
    const before = await look();
    painter = createPainter(createSheetMap(root));
    painter.paint(claims());
    expect(changed(before, await look())).toEqual([]);
  });

  test('with a claim open, another under the pointer and words chosen', async () => {
    const [font] = fonts;
    if (font) write(font);
    const before = await look();
    painter = createPainter(createSheetMap(root));
    const marks = claims();
    const all = marks.flatMap(({ spans }) => spans);
    painter.paint([
      { id: 'open', tone: 'half', spans: all.filter((_, place) => place % 4 === 0) },
      { id: 'hover', tone: 'false', spans: all.filter((_, place) => place % 4 === 3) },
      ...marks,
    ]);
    painter.setActive('open');
    painter.setHover('hover');
    painter.setSelection(all.filter((_, place) => place % 2 === 1));
    expect(changed(before, await look())).toEqual([]);
  });
});

describe('the measurement sees what goes wrong', () => {
  test.each([
    { what: 'an alef painted without its lam', word: 'سلام', from: 2, to: 3, font: fonts[0] },
    { what: 'a word cut by the browser itself', word: 'اللّٰه', from: 0, to: 3, font: fonts[0] },
  ])('$what', async ({ word, from, to, font }) => {
    if (font) write(font);
    const before = await look();
    const cell = [...root.children].find(({ textContent }) => textContent.includes(word));
    const text = cell?.firstChild;
    if (!text) throw new Error('No such word');
    const start = text.textContent?.indexOf(word) ?? 0;
    const edges = { startOffset: start + from, endOffset: start + to };
    const part = new StaticRange({ startContainer: text, endContainer: text, ...edges });
    CSS.highlights.set('v-true', new Highlight(part));
    expect(changed(before, await look())).toHaveLength(1);
  });

  test('letters in another colour', async () => {
    const colour = document.createElement('style');
    colour.textContent = '::highlight(v-true){color:#d00}';
    document.head.append(colour);
    const before = await look();
    painter = createPainter(createSheetMap(root));
    const whole = [...root.children].map((cell, place): PaintMark => {
      const start = Number((cell as HTMLElement).dataset.start);
      const end = start + (cuts[place]?.text.length ?? 0);
      return { id: `${place}`, tone: 'true', spans: [{ start, end }] };
    });
    painter.paint(whole);
    expect(changed(before, await look())).toHaveLength(cuts.length);
    colour.remove();
  });
});
