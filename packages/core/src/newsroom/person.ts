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
  /** Present for whoever may no longer come in; their name stays on what they wrote. */
  readonly deactivated?: true;
}

/** Who must prove themselves twice at the door. */
export const secondFactorPolicies = ['optional', 'editors', 'everyone'] as const;
export type SecondFactorPolicy = (typeof secondFactorPolicies)[number];

/** Whether somebody of this role gets no further than the door without a second factor. */
export function mustProveTwice(role: Role, policy: SecondFactorPolicy): boolean {
  return policy === 'everyone' || (policy === 'editors' && (role === 'editor' || role === 'admin'));
}

/** The lower of two roles: what is lent is never more than the lender has. */
export function lowerRole(one: Role, other: Role): Role {
  return roles.indexOf(one) <= roles.indexOf(other) ? one : other;
}
