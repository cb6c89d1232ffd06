import { describe, expect, test } from 'vitest';
import { type Action, actions, may, mayByToken } from './permission.ts';
import { roles } from './person.ts';

/** Who may, as the newsroom reads it: v viewer, c checker, e editor, a admin. */
const matrix: Readonly<Record<Action, string>> = {
  read: 'vcea',
  'keep-own-account': 'vcea',
  'see-confidential': 'ea',
  'erase-identity': 'ea',
  'import-article': 'cea',
  'describe-article': 'cea',
  'settle-sentence': 'cea',
  'mark-claim': 'cea',
  'add-evidence': 'cea',
  'edit-source': 'cea',
  'propose-verdict': 'cea',
  'submit-claim': 'cea',
  'withdraw-claim': 'cea',
  'assign-claim': 'ea',
  'review-claim': 'ea',
  'publish-report': 'ea',
  'change-newsroom': 'a',
  'manage-people': 'a',
  'verify-journal': 'a',
};

describe('permissions', () => {
  test.each(actions)('only the right roles may %s', (action) => {
    const allowed = roles.filter((role) => may(role, action)).map((role) => role[0]);
    expect(allowed.join('')).toBe(matrix[action]);
  });
});

describe('a program with a token', () => {
  const reached = (access: 'read' | 'write', isChange: boolean) =>
    actions.filter((action) => mayByToken(access, action, isChange));
  const house = ['keep-own-account', 'manage-people', 'change-newsroom'];
  const desk = actions.filter((one) => !house.includes(one));

  test('that may read changes nothing', () => {
    expect(reached('read', false)).toEqual(desk);
    expect(reached('read', true)).toEqual([]);
  });
  test('that may write works at the desk and keeps no house', () => {
    expect(reached('write', true)).toEqual(desk);
  });
});
