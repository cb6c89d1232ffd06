import { beforeEach, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { useDraft } from './drafts.ts';

interface FieldProps {
  readonly personId: string;
  readonly field: string;
  readonly saved: string;
}

function Field({ personId, field, saved }: FieldProps) {
  const { text, isChanged, write, clear } = useDraft(personId, field, saved);
  return (
    <>
      <textarea value={text} onChange={({ target }) => write(target.value)} />
      <output>{isChanged ? 'changed' : 'as saved'}</output>
      <button type="button" onClick={clear}>
        saved
      </button>
    </>
  );
}

const laylas = { personId: 'layla', field: 'claim.rationale', saved: 'قديم' };

async function open(given: Partial<FieldProps> = {}) {
  const props = { ...laylas, ...given };
  const screen = await render(<Field {...props} />);
  return {
    screen,
    box: screen.getByRole('textbox'),
    change: (next: Partial<FieldProps>) => screen.rerender(<Field {...props} {...next} />),
  };
}

beforeEach(() => localStorage.clear());

describe('text that is typed and not yet saved', () => {
  test('is there again when the page is opened anew', async () => {
    const { screen, box } = await open();
    await box.fill('جديد');
    await screen.unmount();
    const again = await open();
    await expect.element(again.box).toHaveValue('جديد');
    await expect.element(again.screen.getByText('changed')).toBeVisible();
  });

  test('is gone once the server has it', async () => {
    const { screen, box } = await open();
    await box.fill('جديد');
    await screen.getByRole('button').click();
    await screen.unmount();
    const again = await open({ saved: 'جديد' });
    await expect.element(again.screen.getByText('as saved')).toBeVisible();
    expect(localStorage.length).toBe(0);
  });

  test.each([
    ['person', { personId: 'samer' }],
    ['field', { field: 'claim.note' }],
  ])('does not appear under another %s', async (_of, other) => {
    const { screen, box } = await open();
    await box.fill('جديد');
    await screen.unmount();
    await expect.element((await open(other)).box).toHaveValue('قديم');
  });

  test('stays with its field when the same box shows another one', async () => {
    const { box, change } = await open();
    await box.fill('جديد');
    await change({ field: 'other.rationale' });
    await expect.element(box).toHaveValue('قديم');
    await change({});
    await expect.element(box).toHaveValue('جديد');
  });

  test('wins over what a colleague saves meanwhile', async () => {
    const { box, change } = await open();
    await box.fill('جديد');
    await change({ saved: 'نصّ الزميلة' });
    await expect.element(box).toHaveValue('جديد');
  });
});
