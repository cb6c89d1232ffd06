import { useState } from 'react';
import { beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { loadWords, startWords, switchLanguage } from '../../../language/words.ts';
import { CitingText } from './citing-text.tsx';

const citables = [
  { number: 1, title: 'الجمارك الصينية' },
  { number: 3, title: 'البنك المركزي الروسي' },
];

beforeAll(async () => {
  await startWords();
  await loadWords('desk');
  await switchLanguage('ar');
});

function Desk({ begun }: { readonly begun: string }) {
  const [text, setText] = useState(begun);
  return (
    <>
      <h3 id="heading">التعليل</h3>
      <CitingText
        labelledBy="heading"
        text={text}
        citables={citables}
        onWrite={setText}
        onLeave={() => undefined}
      />
    </>
  );
}

async function write(begun: string) {
  const screen = await render(<Desk begun={begun} />);
  const area = screen.getByRole('textbox', { name: 'التعليل' });
  await area.click();
  await userEvent.keyboard('{Control>}{End}{/Control}');
  return { screen, area };
}

describe('citing while writing Arabic', () => {
  test('a bracket offers the evidence and Enter writes the chosen number', async () => {
    const { screen, area } = await write('بلغ التبادل ');
    await userEvent.keyboard('[[');
    await expect.element(screen.getByRole('listbox', { name: 'أدلة للاستشهاد' })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    const option = screen.getByRole('option', { name: /البنك المركزي/ });
    await expect.element(option).toHaveAttribute('aria-selected', 'true');
    await expect.element(area).toHaveAttribute('aria-activedescendant', option.element().id);
    await userEvent.keyboard('{Enter}.');
    await expect.element(area).toHaveValue('بلغ التبادل [3].');
    expect(screen.getByRole('listbox').elements()).toHaveLength(0);
  });

  test('words of a title find it in any spelling', async () => {
    const { screen, area } = await write('');
    await userEvent.keyboard('[[الجمارك الصينيه{Enter}');
    await expect.element(area).toHaveValue('[1]');
    expect(screen.getByRole('listbox').elements()).toHaveLength(0);
  });

  test('Escape closes the list and leaves the words alone', async () => {
    const { screen, area } = await write('نصّ ');
    await userEvent.keyboard('[[');
    await expect.element(screen.getByRole('listbox')).toBeVisible();
    await userEvent.keyboard('{Escape}{Enter}');
    await expect.element(area).toHaveValue('نصّ [\n');
  });

  test('a citation of nothing stands out', async () => {
    const { screen } = await write('بلغ [1] ثم [2]');
    const marks = [...screen.container.querySelectorAll('.cite')];
    expect(marks.map((mark) => mark.className)).toEqual(['cite', 'cite broken']);
  });
});
