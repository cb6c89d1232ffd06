/** The sentence for a step that changed nothing. */
import { say } from '../../language/use-words.ts';
import { failureSentence } from '../line/failure.ts';
import { toast } from '../toasts.ts';
import type { Outcome } from './carry-out.ts';

export function sayWhyNot<Value>(outcome: Exclude<Outcome<Value>, { kind: 'done' }>) {
  if (outcome.kind === 'failed') toast({ text: failureSentence(outcome.error, say) });
  else if (outcome.kind === 'refused') toast({ text: say(`refusal.${outcome.refusal}`) });
  else toast({ text: say('refusal.stale-revision') });
}
