/** What went wrong, as a sentence and as details that can be copied. */
import type { AppRouter } from '@isnad/api';
import { TRPCClientError } from '@trpc/client';
import type { Say } from '../../language/use-words.ts';
import { isOutOfReach } from './trpc.ts';

type Shape = NonNullable<TRPCClientError<AppRouter>['data']>;
export type DoorProblem = NonNullable<Shape['door']>[number];

/** What the server said about a failed request; null when it never answered. */
export function shapeOf(error: unknown): Shape | null {
  return error instanceof TRPCClientError
    ? ((error as TRPCClientError<AppRouter>).data ?? null)
    : null;
}

export function doorProblems(error: unknown): readonly DoorProblem[] {
  return shapeOf(error)?.door ?? [];
}

export function doorSentence({ problem, limit = 0, size = 0 }: DoorProblem, t: Say): string {
  return t(`fault.door.${problem}`, { limit, size });
}

export function failureSentence(error: unknown, t: Say): string {
  if (isOutOfReach(error)) return t('fault.offline');
  const shape = shapeOf(error);
  if (shape?.code === 'NOT_FOUND') return t('refusal.not-found');
  if (shape?.code === 'UNAUTHORIZED') return t('fault.signedOut');
  if (shape?.code === 'FORBIDDEN') return t('fault.forbidden');
  if (shape?.disk) return t(`fault.disk.${shape.disk}`);
  const [first] = shape?.door ?? [];
  return first ? doorSentence(first, t) : t('fault.server');
}

/** Id under which the log keeps the cause; the user can quote it. */
export function failureId(error: unknown): string | null {
  return shapeOf(error)?.errorId ?? null;
}
