/** Refusals of intake as sentences, with size and limit where they are known. */
import type { Figures } from '../language/figures.ts';
import type { Say } from '../language/use-words.ts';
import type { IntakeRefusal } from './handing/reading.ts';

export function refusalSentence(refusal: IntakeRefusal, t: Say, figures: Figures): string {
  const { measure, size, limit } = refusal;
  const reason = t(`intake.refusal.${refusal.refusal}`);
  if (!measure || size === undefined || limit === undefined) return reason;
  const sizes = { size: figures.number(size), limit: figures.number(limit) };
  return `${reason} ${t(`intake.measure.${measure}`, sizes)}`;
}
