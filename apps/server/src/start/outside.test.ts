import { expect, test } from 'vitest';
import { readPostOffice } from './outside.ts';
import { StartFault } from './start-fault.ts';

test('without an address there is no post office', () => {
  expect(readPostOffice({ ISNAD_SMTP_FROM: 'desk@desk.example' })).toBeNull();
});

test('letters come from the address that is named, or from the post office itself', () => {
  const ISNAD_SMTP_URL = 'smtps://desk:secret@post.example:465';
  expect(readPostOffice({ ISNAD_SMTP_URL })?.from).toBe('isnad@post.example');
  const ISNAD_SMTP_FROM = 'desk@desk.example';
  expect(readPostOffice({ ISNAD_SMTP_URL, ISNAD_SMTP_FROM })?.from).toBe(ISNAD_SMTP_FROM);
});

test('a wrong address is refused and not repeated: it may carry a password', () => {
  const read = () => readPostOffice({ ISNAD_SMTP_URL: 'https://desk:secret@post.example' });
  expect(read).toThrow(StartFault);
  expect(read).not.toThrow(/secret/);
});
