/** Who may do what, as sentences; anything not named here is refused. */

import type { Role } from './person.ts';

const permissions = {
  read: ['viewer', 'checker', 'editor', 'admin'],
  'keep-own-account': ['viewer', 'checker', 'editor', 'admin'],
  'see-confidential': ['editor', 'admin'],
  'erase-identity': ['editor', 'admin'],
  'import-article': ['checker', 'editor', 'admin'],
  'describe-article': ['checker', 'editor', 'admin'],
  'settle-sentence': ['checker', 'editor', 'admin'],
  'mark-claim': ['checker', 'editor', 'admin'],
  'add-evidence': ['checker', 'editor', 'admin'],
  'edit-source': ['checker', 'editor', 'admin'],
  'propose-verdict': ['checker', 'editor', 'admin'],
  'submit-claim': ['checker', 'editor', 'admin'],
  'withdraw-claim': ['checker', 'editor', 'admin'],
  'assign-claim': ['editor', 'admin'],
  'review-claim': ['editor', 'admin'],
  'publish-report': ['editor', 'admin'],
  'change-newsroom': ['admin'],
  'manage-people': ['admin'],
  'verify-journal': ['admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof permissions;

/** All actions, for the permission matrix and its test. */
export const actions = Object.keys(permissions) as readonly Action[];

export function may(role: Role, action: Action): boolean {
  return (permissions[action] as readonly Role[]).includes(role);
}

/** What a program never does for a person: it works at the desk and keeps no house. */
const byHandOnly: readonly Action[] = ['keep-own-account', 'manage-people', 'change-newsroom'];

/** Whether a program that acts for a person gets so far; their role decides besides. */
export function mayByToken(access: 'read' | 'write', action: Action, isChange: boolean): boolean {
  if (byHandOnly.includes(action)) return false;
  return access === 'write' || !isChange;
}
