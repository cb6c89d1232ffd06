import { describe, expect, test } from 'vitest';
import { type Action, actions, may } from './permission.ts';
import { roles } from './person.ts';

/** Who may, as the newsroom reads it: v viewer, c checker, e editor, a admin. */
const matrix: Readonly<Record<Action, string>> = {
  read: 'vcea',
  'see-confidential': 'cea',
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
  'verify-journal': 'a',
};

describe('permissions', () => {
  test.each(actions)('only the right roles may %s', (action) => {
    const allowed = roles.filter((role) => may(role, action)).map((role) => role[0]);
    expect(allowed.join('')).toBe(matrix[action]);
  });
});
