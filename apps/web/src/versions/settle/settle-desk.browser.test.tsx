import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { announced } from '../../desk/announcements.ts';
import { loadWords, startWords, switchLanguage } from '../../language/words.ts';
import { ChangedDesk, claims, settledClaims } from './changed-desk.test-language.tsx';
import '../../styles/index.css';
import '../styles/word-changes.css';
import '../styles/settle.css';

beforeAll(async () => {
  await startWords();
  await loadWords('desk');
  await loadWords('pages');
});
beforeEach(async () => {
  await switchLanguage('ar');
  await page.viewport(1280, 800);
});

/** A key of an Arabic keyboard: its place, and the letter that it prints there. */
function press(code: string, key = '', held: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', {
    ...{ code, key, bubbles: true, cancelable: true },
    ...held,
  });
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
}

const heading = (number: number) => page.getByRole('heading', { name: `الادعاء ${number}` });

describe('a changed place', () => {
  test('shows what was judged and what stands now, with the words that differ', async () => {
    const { container } = await render(<ChangedDesk claims={claims} />);
    await expect.element(heading(1)).toBeVisible();
    expect(container.querySelector('.before mark del')?.textContent).toBe('حُذف: 240');
    expect(container.querySelector('.after mark ins')?.textContent).toBe('أُضيف: 250');
    const critical = page.getByRole('list', { name: 'فروق تقلب المعنى' });
    await expect.element(critical).toMatchTextContent(/عدد: 240 ←صار 250/);
  });

  test('that is gone shows between which sentences it stood, and cannot be kept', async () => {
    await render(<ChangedDesk claims={claims} />);
    await page.getByRole('button', { name: /الموضع 2 من 3/ }).click();
    await expect.element(page.getByText('كانت بين هاتين الجملتين')).toBeVisible();
    const keep = page.getByRole('button', { name: 'إبقاء' });
    await expect.element(keep).toHaveAttribute('aria-disabled', 'true');
    expect(press('KeyA', 'ش')).toBe(false);
  });

  test('is told to readers of the screen', async () => {
    await render(<ChangedDesk claims={claims} />);
    await expect.poll(() => announced.get()).toMatch(/^الموضع 1 من 3: الادعاء 1/);
  });
});

describe('the keys of an Arabic keyboard', () => {
  test('go through the places', async () => {
    await render(<ChangedDesk claims={claims} />);
    press('KeyJ', 'ت');
    await expect.element(heading(3)).toBeVisible();
    press('KeyJ', 'ت');
    await expect.element(heading(4)).toBeVisible();
    expect(press('KeyJ', 'ت')).toBe(false);
    press('KeyK', 'ن');
    await expect.element(heading(3)).toBeVisible();
  });

  test('mark again from the words that were found, and leave', async () => {
    await render(<ChangedDesk claims={claims} />);
    press('KeyM', 'ة');
    const marking = page.getByRole('region', { name: /^تحديد كلمات الادعاء 1/ });
    await expect.element(marking).toMatchTextContent(/المحدد أكثر من 250 مليار دولار(?! العام)/);
    press('BracketRight', 'د');
    await expect.element(marking).toMatchTextContent(/المحدد أكثر من 250 مليار دولار العام/);
    press('BracketLeft', 'ج', { shiftKey: true });
    await expect.element(marking).toMatchTextContent(/المحدد من 250 مليار دولار العام/);
    press('KeyJ', 'ت');
    await expect.element(marking).toMatchTextContent(/المحدد وحضر العرض العسكري/);
    press('Escape', 'Escape');
    await expect.element(marking).not.toBeInTheDocument();
    await expect.element(heading(1)).toBeVisible();
  });

  test('ask for a reason before the last place of a claim is dropped', async () => {
    await render(<ChangedDesk claims={claims} />);
    press('KeyX', 'ء');
    const dialog = page.getByRole('dialog', { name: 'سحب الادعاء 1؟' });
    await expect.element(dialog).toMatchTextContent(/هذا آخر موضع للادعاء/);
    await userEvent.keyboard('سقط الخبر');
    await dialog.getByRole('button', { name: 'إلغاء' }).click();
    press('KeyX', 'ء');
    await expect.element(dialog.getByRole('textbox')).toHaveValue('سقط الخبر');
    await userEvent.clear(dialog.getByRole('textbox'));
  });

  test('are left to the browser with Control', async () => {
    await render(<ChangedDesk claims={claims} />);
    expect(press('KeyA', 'ش', { ctrlKey: true })).toBe(false);
  });

  test('change nothing for who may only read, and the page says why', async () => {
    await render(<ChangedDesk claims={claims} as="viewer" />);
    await expect.element(page.getByText(/حسم المواضع من عمل المدققين/)).toBeVisible();
    expect(['KeyA', 'KeyM', 'KeyX'].map((code) => press(code))).toEqual([false, false, false]);
    press('KeyJ', 'ت');
    await expect.element(heading(3)).toBeVisible();
  });
});

describe('the end', () => {
  test('is said, with the way back to the article', async () => {
    await render(<ChangedDesk claims={settledClaims} />);
    await expect.element(page.getByText('حُسمت المواضع كلها')).toBeVisible();
    const back = page.getByRole('link', { name: 'العودة إلى المقال' });
    await expect.element(back).toHaveAttribute('href', '/articles/a1');
  });

  test('leaves what was settled to be looked at and opened again', async () => {
    await render(<ChangedDesk claims={settledClaims} />);
    await page.getByRole('button', { name: /الموضع 1 من 2.*أُبقي/ }).click();
    await expect.element(page.getByRole('button', { name: 'تراجع عن الحسم' })).toBeVisible();
  });

  test('is there at once where no place changed', async () => {
    await render(<ChangedDesk claims={claims.slice(1, 2)} />);
    await expect.element(page.getByText('لا موضع ينتظر حسماً')).toBeVisible();
  });
});
