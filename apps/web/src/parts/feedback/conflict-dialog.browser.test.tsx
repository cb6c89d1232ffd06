import { beforeAll, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { loadWords, startWords, switchLanguage } from '../../language/words.ts';
import { ConflictDialog, type ConflictField } from './conflict-dialog.tsx';

const fields: readonly ConflictField[] = [
  { key: 'wording', label: 'الصياغة', mine: 'نصّي أنا', theirs: 'نصّ الزميلة', isTyped: true },
];

beforeAll(async () => {
  await startWords();
  await loadWords('desk');
  await switchLanguage('ar');
});

async function open(contested = fields) {
  const settled: Readonly<Record<string, string>>[] = [];
  const screen = await render(
    <ConflictDialog
      name="نورة"
      fields={contested}
      onSettle={(kept) => settled.push(kept)}
      onClose={() => undefined}
    />,
  );
  return { screen, settled };
}

describe('two people changed the same words', () => {
  test('both texts are shown and mine is kept unless another choice is made', async () => {
    const { screen, settled } = await open();
    await expect.element(screen.getByText('نصّ الزميلة')).toBeVisible();
    await screen.getByRole('button', { name: 'حفظ المختار' }).click();
    expect(settled).toEqual([{ wording: 'نصّي أنا' }]);
  });

  test('keeping theirs changes nothing', async () => {
    const { screen, settled } = await open();
    await screen
      .getByText(/^نصّ .نورة/u)
      .last()
      .click();
    await screen.getByRole('button', { name: 'حفظ المختار' }).click();
    expect(settled).toEqual([{}]);
  });

  test('merging offers both texts to write one from', async () => {
    const { screen, settled } = await open();
    await screen.getByText('دمج').click();
    const box = screen.getByRole('textbox');
    await expect.element(box).toHaveValue('نصّي أنا\nنصّ الزميلة');
    await box.fill('نصّنا معاً');
    await screen.getByRole('button', { name: 'حفظ المختار' }).click();
    expect(settled).toEqual([{ wording: 'نصّنا معاً' }]);
  });

  test('of two choices one stays: they cannot be merged', async () => {
    const rating = { key: 'rating', label: 'الحكم', mine: 'صحيح', theirs: 'زائف', isTyped: false };
    const { screen, settled } = await open([rating]);
    await expect.element(screen.getByText('دمج')).not.toBeInTheDocument();
    await screen.getByRole('button', { name: 'حفظ المختار' }).click();
    expect(settled).toEqual([{ rating: 'صحيح' }]);
  });
});
