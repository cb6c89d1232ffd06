/** Who may do what, as sentences; anything not named here is refused. */

import type { Role } from './person.ts';

const permissions = {
  read: ['viewer', 'checker', 'editor', 'admin'],
  'see-confidential': ['checker', 'editor', 'admin'],
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
  'verify-journal': ['admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof permissions;

/** All actions, for the permission matrix and its test. */
export const actions = Object.keys(permissions) as readonly Action[];

export function may(role: Role, action: Action): boolean {
  return (permissions[action] as readonly Role[]).includes(role);
}
