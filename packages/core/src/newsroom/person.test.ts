import { describe, expect, test } from 'vitest';
import { lowerRole, mustProveTwice, roles, type SecondFactorPolicy } from './person.ts';

describe('a second factor', () => {
  test.each<[SecondFactorPolicy, string]>([
    ['optional', ''],
    ['editors', 'ea'],
    ['everyone', 'vcea'],
  ])('with the policy %s is asked of the right roles', (policy, held) => {
    const asked = roles.filter((role) => mustProveTwice(role, policy)).map((role) => role[0]);
    expect(asked.join('')).toBe(held);
  });
});

test('what is lent is never more than the lender has', () => {
  expect(lowerRole('admin', 'checker')).toBe('checker');
  expect(lowerRole('viewer', 'editor')).toBe('viewer');
});
