/** One road for every change: carried out, entered in the list of undo, refusals said aloud. */
import { say } from '../../language/use-words.ts';
import { failureSentence } from '../line/failure.ts';
import { toast } from '../toasts.ts';
import { carryOut, type Outcome, type Plan } from './carry-out.ts';
import { awaited, noteStep } from './steps.ts';

/** Carries out a plan. Refusals and failures are said in a toast unless the plan is quiet. */
export function act<Value>(plan: Plan<Value>): Promise<Outcome<Value>> {
  return awaited(plan.articleId, take(plan));
}

async function take<Value>(plan: Plan<Value>): Promise<Outcome<Value>> {
  const outcome = await carryOut(plan);
  if (outcome.kind === 'done') noteStep(plan);
  else if (!plan.quiet) sayWhyNot(outcome);
  return outcome;
}

function sayWhyNot<Value>(outcome: Exclude<Outcome<Value>, { kind: 'done' }>) {
  if (outcome.kind === 'failed') toast({ text: failureSentence(outcome.error, say) });
  else if (outcome.kind === 'refused') toast({ text: say(`refusal.${outcome.refusal}`) });
}
