/** One change of the settings: sent, and when it comes to nothing, said why. */
import type { RefusalName } from '@isnad/core';
import { failureSentence } from '../desk/line/failure.ts';
import { toast } from '../desk/toasts.ts';
import { say } from '../language/use-words.ts';

type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: RefusalName };

/** The value, or null after the reason was said. */
export async function ask<Value>(send: () => Promise<Answer<Value>>): Promise<Value | null> {
  try {
    const answer = await send();
    if (answer.ok) return answer.value;
    toast({ text: say(`refusal.${answer.refusal}`) });
  } catch (error) {
    toast({ text: failureSentence(error, say) });
  }
  return null;
}
