import { defaultScale } from '@isnad/core';
import { useState } from 'react';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { loadWords, startWords, switchLanguage } from '../../../language/words.ts';
import { VerdictScale } from './scale.tsx';

beforeAll(async () => {
  await startWords();
  await loadWords('desk');
});
beforeEach(() => switchLanguage('ar'));

function Desk({ chosen }: { readonly chosen: string | null }) {
  const [key, setKey] = useState(chosen);
  return (
    <VerdictScale scale={defaultScale} chosen={key} onChoose={(rating) => setKey(rating.key)} />
  );
}

const focused = () => document.activeElement?.getAttribute('aria-label');

describe('the scale of verdicts in an Arabic page', () => {
  test('is one group of seven, with a rule before those outside the order', async () => {
    const screen = await render(<Desk chosen={null} />);
    await expect.element(screen.getByRole('radiogroup', { name: 'الحكم' })).toBeVisible();
    expect(screen.getByRole('radio').elements()).toHaveLength(7);
    const marks = [...screen.container.querySelectorAll('.scale > *')];
    expect(marks.findIndex((mark) => mark.localName === 'hr')).toBe(5);
  });

  test('the left arrow goes on, shows the meaning and chooses nothing', async () => {
    const screen = await render(<Desk chosen="true" />);
    await userEvent.tab();
    expect(focused()).toBe('صحيح');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(focused()).toBe('زائف جزئياً');
    await expect.element(screen.getByText('فيه صحيح وفيه خطأ مؤثر.')).toBeVisible();
    await expect.element(screen.getByRole('radio', { name: 'صحيح', exact: true })).toBeChecked();
  });

  test('Enter chooses, and the choice is the way back in', async () => {
    const screen = await render(<Desk chosen={null} />);
    await userEvent.tab();
    await userEvent.keyboard('{End}{Enter}');
    await expect.element(screen.getByRole('radio', { name: 'خارج نطاق التحقق' })).toBeChecked();
  });

  test('in English the right arrow goes on', async () => {
    await switchLanguage('en');
    await render(<Desk chosen="true" />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe('Mostly true');
  });
});
