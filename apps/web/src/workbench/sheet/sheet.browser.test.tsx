import { beforeAll, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import type { Draft } from '../selection/draft.ts';
import { document as article, claimOn, learnArabic, TrialSheet } from './desk.test-language.tsx';
import '../../styles/workbench-over.css';
import '../../styles/workbench-sheet.css';

beforeAll(learnArabic);

const figure = claimOn(1, 'أكثر من 240 مليار دولار');
const trade = claimOn(2, 'ارتفع حجم التبادل التجاري إلى أكثر من 240 مليار دولار العام الماضي');

function select(words: string) {
  const blocks = [...document.querySelectorAll<HTMLElement>('[data-start]')];
  const text = blocks.find((block) => block.textContent.includes(words))?.firstChild;
  if (!(text instanceof Text)) throw new Error(`Not on the sheet: ${words}`);
  const start = text.data.indexOf(words);
  document.getSelection()?.setBaseAndExtent(text, start, text, start + words.length);
  return text;
}

test('words half selected are chosen whole', async () => {
  const drafts: (Draft | null)[] = [];
  await render(<TrialSheet claims={[]} onDraft={(draft) => drafts.push(draft)} />);
  select('تبادل التجا');
  await expect
    .poll(() => drafts.at(-1)?.spans.map((span) => article.text.slice(span.start, span.end)))
    .toEqual(['التبادل التجاري']);
});

test('chosen words are painted and the browser adds no wash of its own', async () => {
  await render(<TrialSheet claims={[]} />);
  select('الجمارك');
  await expect.poll(() => CSS.highlights.get('sel')?.size).toBe(1);
  const block = document.querySelector('.article .paragraph');
  expect(block && getComputedStyle(block, '::selection').backgroundColor).toBe('rgba(0, 0, 0, 0)');
});

test('a claim has its number where its last word ends, in reading order', async () => {
  const screen = await render(<TrialSheet claims={[trade, figure]} />);
  await expect.element(screen.getByRole('button', { name: /الادعاء 1/ })).toBeVisible();
  const numbers = screen.getByRole('button').elements();
  expect(numbers.map((button) => button.textContent)).toEqual(['1', '2']);
  select('دولار');
  const words = document.getSelection()?.getRangeAt(0).getBoundingClientRect();
  const number = numbers[0]?.getBoundingClientRect();
  const centre = (number?.left ?? 0) + (number?.width ?? 0) / 2;
  // The article runs to the left: the end of the words is their left edge.
  expect(centre).toBeCloseTo((words?.left ?? 0) - 3, 0);
});

test('a block says which claims stand in it', async () => {
  await render(<TrialSheet claims={[trade, figure]} />);
  const block = document.querySelector('.article .paragraph');
  const note = document.getElementById(block?.getAttribute('aria-describedby') ?? '');
  expect(note?.textContent).toMatch(/ادعاءان.*2 قيد التحقق.*1 قيد التحقق/u);
});

test('clicks on words under two claims go from the inner to the outer', async () => {
  const onChoose = vi.fn<(claimId: string) => void>();
  const screen = await render(<TrialSheet claims={[trade, figure]} onChoose={onChoose} />);
  const text = select('مليار');
  const range = document.getSelection()?.getRangeAt(0);
  const box = range?.getBoundingClientRect();
  document.getSelection()?.removeAllRanges();
  const click = () =>
    text.parentElement?.dispatchEvent(
      new MouseEvent('click', {
        bubbles: true,
        clientX: (box?.x ?? 0) + 4,
        clientY: (box?.y ?? 0) + (box?.height ?? 0) / 2,
      }),
    );
  click();
  expect(onChoose).toHaveBeenLastCalledWith('claim-1');
  await screen.rerender(
    <TrialSheet claims={[trade, figure]} activeId="claim-1" onChoose={onChoose} />,
  );
  click();
  expect(onChoose).toHaveBeenLastCalledWith('claim-2');
});

test('each block keeps its own language and direction and exactly one text node', async () => {
  await render(<TrialSheet claims={[trade]} activeId="claim-2" />);
  const blocks = [...document.querySelectorAll<HTMLElement>('[data-start]')];
  expect(blocks.map(({ lang, dir }) => `${lang} ${dir}`)).toEqual(['ar rtl', 'ar rtl', 'en ltr']);
  expect(blocks.map((block) => block.childNodes.length)).toEqual([1, 1, 1]);
});
