/** The people of a newsroom and what their role lets them do. */

export const roles = ['viewer', 'checker', 'editor', 'admin'] as const;
export type Role = (typeof roles)[number];

export interface Person {
  readonly id: string;
  readonly name: string;
  /** The name in Latin letters, for the English interface; null when not given. */
  readonly nameLatin: string | null;
  readonly email: string;
  readonly role: Role;
}
