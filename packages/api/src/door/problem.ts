/** Names what is wrong with a request, field by field, so that every screen can say it in words. */

import { z } from 'zod';

export const doorProblems = [
  'too-long',
  'too-short',
  'too-common',
  'not-a-url',
  'not-a-date',
  'unknown-value',
  'wrong-shape',
] as const;

/** One fault: `field` is a dotted path; `limit` and `size` are letters, items or a number's value. */
export interface DoorProblem {
  readonly field: string;
  readonly problem: (typeof doorProblems)[number];
  readonly limit?: number;
  readonly size?: number;
}

/** Reads the faults that zod found in `input`; anything else is not a door problem. */
export function doorProblemsOf(cause: unknown, input: unknown): DoorProblem[] | null {
  if (!(cause instanceof z.ZodError)) return null;
  return cause.issues.map((issue) => toProblem(issue, input));
}

function toProblem(issue: z.core.$ZodIssue, input: unknown): DoorProblem {
  const field = fieldOf(issue);
  const size = sizeOf(valueAt(input, issue.path));
  const measured = size === null ? {} : { size };
  if (issue.code === 'too_big') {
    return { field, problem: 'too-long', limit: Number(issue.maximum), ...measured };
  }
  if (issue.code === 'too_small') {
    return { field, problem: 'too-short', limit: Number(issue.minimum), ...measured };
  }
  return { field, problem: shapeProblem(issue) };
}

function shapeProblem(issue: z.core.$ZodIssue): DoorProblem['problem'] {
  if (issue.code === 'invalid_value') return 'unknown-value';
  if (issue.code !== 'invalid_format') return 'wrong-shape';
  if (issue.format === 'url') return 'not-a-url';
  return issue.format === 'date' ? 'not-a-date' : 'wrong-shape';
}

/** A key that nobody knows is itself the faulty field. */
function fieldOf(issue: z.core.$ZodIssue): string {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...issue.path, ...unknown].map(String).join('.');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }, input);
}

function sizeOf(value: unknown): number | null {
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  return typeof value === 'number' ? value : null;
}
