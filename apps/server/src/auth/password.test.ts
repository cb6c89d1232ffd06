import { expect, test } from 'vitest';
import { hashPassword, isPassword } from './password.ts';

test('a password is known by its hash and by nothing else', async () => {
  const hash = await hashPassword('كلمة سرّ طويلة');
  expect(hash).not.toContain('كلمة');
  expect(await isPassword('كلمة سرّ طويلة', hash)).toBe(true);
  expect(await isPassword('كلمة سر طويلة', hash)).toBe(false);
});

test('the same password gets another hash each time', async () => {
  expect(await hashPassword('twice the same')).not.toBe(await hashPassword('twice the same'));
});

test('another keyboard that composes the letters differently is understood', async () => {
  const hash = await hashPassword('caf\u00e9 au lait');
  expect(await isPassword('cafe\u0301 au lait', hash)).toBe(true);
});
