import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { loadWords, startWords, switchLanguage } from '../../language/words.ts';
import { Compared, type ComparedProps } from './compared.tsx';
import { comparisonOf, versionOf } from './trial-versions.test-language.ts';
import '../../styles/index.css';
import '../styles/word-changes.css';
import '../styles/versions.css';

const english = (text: string) => ({ text, direction: 'ltr' }) as const;
const opening = 'بلغ حجم التبادل التجاري بين البلدين 240 مليار دولار العام الماضي.';
const still = [
  'وحضر العرض العسكري في العاصمة رؤساء إيران وكوبا وزعيم كوريا الشمالية.',
  'وانتهت الزيارة الرسمية مساء الأربعاء بتوقيع عشرين اتفاقية ومذكرة تفاهم.',
  'وقال المتحدث إن المباحثات تناولت الطاقة والنقل والتعاون بين الجامعات.',
  'وأشار تقرير مستقل إلى أن أسعار الغاز لم تُحسم في اللقاء الأخير بينهما.',
] as const;
const closing = english('Officials said that trade grew by a tenth in one year.');

const corrected = comparisonOf(
  versionOf(1, [opening, ...still, closing]),
  versionOf(2, [
    opening.replace('240', '250'),
    ...still,
    english('Officials said that trade grew by a fifth in one year.'),
  ]),
);

/** As it lies on the page of versions. */
const Page = (compared: ComparedProps) => (
  <main className="versions">
    <Compared {...compared} />
  </main>
);

beforeAll(async () => {
  await startWords();
  await loadWords('desk');
  await loadWords('pages');
});
beforeEach(async () => {
  await switchLanguage('ar');
  await page.viewport(420, 800);
});

const textOf = (container: Element, tag: string) =>
  [...container.querySelectorAll(`.compared ${tag}`)].map((element) => element.textContent);

describe('two versions in one text', () => {
  test('tell what went and what came, to the eye and in words', async () => {
    const { container } = await render(<Page {...corrected} />);
    expect(textOf(container, 'del')).toEqual(['حُذف: 240', 'حُذف: tenth']);
    expect(textOf(container, 'ins')).toEqual(['أُضيف: 250', 'أُضيف: fifth']);
    const [went, came] = container.querySelectorAll('.compared del, .compared ins');
    expect(went && getComputedStyle(went).textDecorationLine).toBe('line-through');
    expect(came && getComputedStyle(came).textDecorationLine).toBe('none');
  });

  test('keep the direction and language of each paragraph', async () => {
    const { container } = await render(<Page {...corrected} />);
    const paragraphs = [...container.querySelectorAll<HTMLElement>('.compared p.words')];
    expect(paragraphs.map(({ dir, lang }) => `${dir} ${lang}`)).toEqual([
      'rtl ar',
      'rtl ar',
      'rtl ar',
      'ltr en',
    ]);
  });

  test('fold what did not change until it is asked for', async () => {
    const screen = await render(<Page {...corrected} />);
    expect(screen.container.textContent).not.toContain(still[1]);
    await screen.getByRole('button', { name: 'إظهار فقرتين لم تتغيّرا' }).click();
    expect(screen.container.textContent).toContain(still[1]);
  });

  test('count the words that changed', async () => {
    const screen = await render(<Page {...corrected} />);
    await expect.element(screen.getByText('أُضيفت كلمتان')).toBeVisible();
    await expect.element(screen.getByText('حُذفت كلمتان')).toBeVisible();
  });

  test('name a paragraph that moved, and where it was', async () => {
    const moved = comparisonOf(versionOf(1, still), versionOf(2, [still[3], ...still.slice(0, 3)]));
    const screen = await render(<Page {...moved} />);
    await expect.element(screen.getByText('فقرة منقولة: كانت الفقرة 4')).toBeVisible();
    await expect.element(screen.getByText('نُقلت فقرة واحدة')).toBeVisible();
  });

  test('are quiet about spelling', async () => {
    const respelled = comparisonOf(
      versionOf(1, [opening]),
      versionOf(2, [opening.replace('حجم', 'حَجم')]),
    );
    const { container } = await render(<Page {...respelled} />);
    expect(container.querySelectorAll('.compared del, .compared ins')).toHaveLength(0);
    expect(textOf(container, '.respelled')).toEqual(['حَجم']);
  });

  test('that have the same words say so', async () => {
    const twins = comparisonOf(versionOf(1, still), versionOf(2, still));
    const screen = await render(<Page {...twins} />);
    await expect.element(screen.getByText('لا فرق بين النصّين')).toBeVisible();
  });
});

describe('two versions with room for both', () => {
  beforeEach(() => page.viewport(1400, 900));

  test('stand side by side, the earlier words first', async () => {
    const screen = await render(<Page {...corrected} />);
    const heads = screen.getByRole('columnheader').elements();
    expect(heads.map(({ textContent }) => textContent)).toEqual(['النسخة 1', 'النسخة 2']);
    const [before, after] = screen.container.querySelectorAll('.compared td');
    expect(before?.querySelector('del')?.textContent).toContain('240');
    expect(before?.querySelector('ins')).toBeNull();
    expect(after?.querySelector('ins')?.textContent).toContain('250');
  });

  test('begin at the side where the page begins', async () => {
    const { container, rerender } = await render(<Page {...corrected} />);
    const sides = () =>
      [...container.querySelectorAll('.compared td')].map((cell) => cell.getBoundingClientRect().x);
    const [before = 0, after = 0] = sides();
    expect(before).toBeGreaterThan(after);
    await switchLanguage('en');
    await rerender(<Page {...corrected} />);
    const [first = 0, second = 0] = sides();
    expect(first).toBeLessThan(second);
  });
});
