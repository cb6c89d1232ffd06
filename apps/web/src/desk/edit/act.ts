/** One road for every change: carried out, entered in the list of undo, refusals said aloud. */
import { carryOut, type Outcome, type Plan } from './carry-out.ts';
import { awaited, noteStep } from './steps.ts';
import { sayWhyNot } from './why-not.ts';

/** Carries out a plan. Whatever came of nothing is said in a toast unless the caller says it. */
export function act<Value>(plan: Plan<Value>): Promise<Outcome<Value>> {
  return awaited(plan.articleId, take(plan));
}

async function take<Value>(plan: Plan<Value>): Promise<Outcome<Value>> {
  const outcome = await carryOut(plan);
  if (outcome.kind === 'done') noteStep(plan);
  else if (!isSaidElsewhere(plan, outcome)) sayWhyNot(outcome);
  return outcome;
}

function isSaidElsewhere<Value>({ quiet, heedsStale }: Plan<Value>, { kind }: Outcome<Value>) {
  return quiet || (heedsStale && kind === 'stale');
}
