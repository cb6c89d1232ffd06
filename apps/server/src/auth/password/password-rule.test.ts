import { describe, expect, test } from 'vitest';
import { passwordProblem } from './password-rule.ts';

const newcomer = {
  ownWords: ['الرواق للتحقق', 'Riwaq', 'Layla Haddad', 'layla@riwaq.example'],
  hasSecondFactor: false,
};
const provenTwice = { ...newcomer, hasSecondFactor: true };

describe('a password may be', () => {
  test.each([
    ['words with spaces', 'four plain words here'],
    ['Arabic', 'قمر فوق الجسر القديم'],
    ['nothing but small letters', 'qzvtlmbxnrwkfsp'],
    ['a hundred and more letters', `ليس في هذا ${'عجب ولا طرب '.repeat(12)}`],
    ['pictures', '🌙🌊🐪🧭🔑🎻🪁🧿🪔🥁🌵🛶🪞🧶🎏'],
  ])('%s', async (_what, password) => {
    expect(await passwordProblem(password, newcomer)).toBeNull();
  });

  test('shorter beside a second factor', async () => {
    expect(await passwordProblem('vq7 tmzl', provenTwice)).toBeNull();
  });
});

test('a password that opens the door alone has fifteen letters at least', async () => {
  const problem = { field: 'password', problem: 'too-short', limit: 15, size: 14 };
  expect(await passwordProblem('fourteen-chars', newcomer)).toEqual(problem);
});

test('letters are counted, not the units they are kept in', async () => {
  expect(await passwordProblem('🌙🌊🐪🧭🔑🎻🪁', provenTwice)).toMatchObject({ size: 7 });
});

describe('a password may not be', () => {
  test.each([
    ['listed', '1qaz2wsx3edc4rfv'],
    ['listed in capitals', 'PASSWORDPASSWORD'],
    ['listed with a year behind it', 'password-2026-2026'],
    ['one letter again and again', 'aaaaaaaaaaaaaaaaaa'],
    ['a short piece again and again', 'khalid9khalid9khalid9'],
    ['digits in their order', '123456789012345'],
    ['the alphabet backwards', 'zyxwvutsrqponmlk'],
    ['the name of the newsroom', 'riwaq-riwaq-riwaq-1'],
    ['a name and an e-mail address', 'layla.haddad@riwaq'],
    ['an Arabic name', 'الرواق للتحقق 2026'],
  ])('%s', async (_what, password) => {
    expect(await passwordProblem(password, newcomer)).toEqual({
      field: 'password',
      problem: 'too-common',
    });
  });
});
