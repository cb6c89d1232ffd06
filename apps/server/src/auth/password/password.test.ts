import { scryptSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashPassword, isPassword, nobodysHash } from './password.ts';

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

test('a hash of an earlier cost still opens the door', async () => {
  const earlier = 'scrypt$14$8$1$AAAAAAAAAAAAAAAAAAAAAA$'.concat(
    scryptSync('an earlier one', Buffer.alloc(16), 32, { N: 2 ** 14, r: 8, p: 1 }).toString(
      'base64url',
    ),
  );
  expect(await isPassword('an earlier one', earlier)).toBe(true);
  expect(await isPassword('another one', earlier)).toBe(false);
});

test('nobody comes in where nobody lives', async () => {
  expect(await isPassword('', nobodysHash)).toBe(false);
});
