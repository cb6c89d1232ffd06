// What the measured page can do; the bench calls it from outside.
import { createPainter, createSheetMap } from '@isnad/highlighter';
import tokens from '../../../apps/web/src/styles/ground/tokens.css?inline';
import paint from '../../../apps/web/src/styles/paint.css?inline';
import { type Mark, markClaims, wholeWords, writeArticle } from './article.ts';
import { type Hits, median, pointAtClaims } from './hits.ts';
import { prepareReact, reactSpans } from './react-spans.ts';
import { recogito } from './recogito.ts';
import { allRanges, nothing, ours, type Sheet, type Technique } from './techniques.ts';

export type Scroll = { framesPerSecond: number; longTasks: number; longest: number };
export type Change = { add: number; remove: number };

const techniques = { nothing, ours, allRanges, recogito, reactSpans } satisfies Record<
  string,
  Technique
>;
export type TechniqueName = keyof typeof techniques;

const style =
  'body{margin:0;background:#fff}article{direction:rtl;position:relative;isolation:isolate;' +
  'inline-size:720px;margin-inline:auto;font:18px/1.9 "Noto Naskh Arabic",serif;padding:24px}p{margin:0 0 .75em}' +
  '.depth-1{background:#0001}.depth-2{background:#0002}.depth-3{background:#0003}';

let sheet: Sheet;
let marks: readonly Mark[];

/** The article is laid out, as it is when a reader's claims arrive from the server. */
async function lay(bytes: number, count: number, name: TechniqueName): Promise<void> {
  const rules = document.createElement('style');
  rules.textContent = tokens + paint + style;
  document.head.append(rules);
  const article = writeArticle(bytes);
  marks = markClaims(article, count);
  const root = document.createElement('article');
  for (const { start, end } of article.blocks) {
    const block = document.createElement('p');
    block.dataset.start = String(start);
    block.dataset.end = String(end);
    block.textContent = article.text.slice(start, end);
    root.append(block);
  }
  document.body.append(root);
  sheet = { root, document: article };
  if (name === 'reactSpans') await prepareReact(sheet);
  await frame();
}

/** Milliseconds from the call until the second frame after the paint is there; begins with a frame. */
async function paintAll(name: TechniqueName): Promise<number> {
  // The first frame after a rest comes at once, and not when the screen is ready for it.
  await frame();
  await frame();
  const startedAt = performance.now();
  await techniques[name](sheet, marks);
  await frame();
  await frame();
  return performance.now() - startedAt;
}

/** Milliseconds from a change of one claim in sight to the end of the next frame. */
async function changeOne(rounds: number, isReal: boolean): Promise<Change> {
  const painter = createPainter(createSheetMap(sheet.root));
  if (isReal) painter.paint(marks);
  const adds: number[] = [];
  const removes: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = 40 * round;
    const words = wholeWords(sheet.document.text, start, start + 60);
    const added: Mark = { id: `new-${round}`, spans: [words], tone: 'false' };
    adds.push(await untilFrame(() => isReal && painter.paint([...marks, added])));
    removes.push(await untilFrame(() => isReal && painter.paint(marks)));
  }
  return { add: median(adds), remove: median(removes) };
}

async function untilFrame(work: () => void): Promise<number> {
  await frame();
  await frame();
  const startedAt = performance.now();
  work();
  await frame();
  return performance.now() - startedAt;
}

async function scroll(steps: number): Promise<Scroll> {
  createPainter(createSheetMap(sheet.root)).paint(marks);
  await frame();
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const startedAt = performance.now();
  for (let step = 0; step < steps; step += 1) {
    scrollBy({ top: 300, behavior: 'instant' });
    await frame();
  }
  const framesPerSecond = (1000 * steps) / (performance.now() - startedAt);
  await new Promise((resolve) => setTimeout(resolve, 50));
  observer.disconnect();
  return { framesPerSecond, longTasks: tasks.length, longest: Math.max(0, ...tasks) };
}

function pointAt(): Hits {
  return pointAtClaims(sheet.root, marks);
}

/** The task after the next frame: everything the frame asked for has been done. */
function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  });
}

const painting = { lay, paintAll, changeOne, scroll, pointAt };
export type PaintingPage = typeof painting;
Object.assign(window, { painting });
