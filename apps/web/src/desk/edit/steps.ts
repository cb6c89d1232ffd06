/** Undo and redo, article by article: each done change with the change that takes it back. */
import { say } from '../../language/use-words.ts';
import { signal } from '../signal.ts';
import { toast } from '../toasts.ts';
import { carryOut, type Plan } from './carry-out.ts';

interface Step {
  readonly plan: Plan<unknown>;
  readonly inverse: () => Plan<unknown> | null;
}

interface Steps {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

const none: Steps = { done: [], undone: [] };
export const stepsByArticle = signal<ReadonlyMap<string, Steps>>(new Map());

/** Remembers a change that can be taken back, and offers to do so for eight seconds. */
export function noteStep<Value>(plan: Plan<Value>) {
  const { articleId, inverse, said } = plan;
  if (inverse) {
    const step: Step = { plan: plan as Plan<unknown>, inverse };
    put(articleId, { done: [...stepsOf(articleId).done, step], undone: [] });
  }
  if (!said) return;
  const undoIt = { label: say('frame.undo'), run: () => void undo(articleId) };
  toast(inverse ? { text: said, action: undoIt } : { text: said });
}

export async function undo(articleId: string) {
  const { done, undone } = stepsOf(articleId);
  const step = done.at(-1);
  const plan = step?.inverse();
  if (!step || !plan) return;
  put(articleId, { done: done.slice(0, -1), undone: [...undone, step] });
  await takeStep(plan, say('frame.undone'));
}

export async function redo(articleId: string) {
  const { done, undone } = stepsOf(articleId);
  const step = undone.at(-1);
  const plan = step?.plan.again ? step.plan.again() : step?.plan;
  if (!step || !plan) return;
  put(articleId, { done: [...done, step], undone: undone.slice(0, -1) });
  await takeStep(plan, say('frame.redone'));
}

async function takeStep(plan: Plan<unknown>, said: string) {
  const outcome = await carryOut(plan);
  if (outcome.kind === 'done') toast({ text: said });
  else if (outcome.kind === 'refused') toast({ text: say(`refusal.${outcome.refusal}`) });
  else if (outcome.kind === 'stale') toast({ text: say('refusal.stale-revision') });
}

function stepsOf(articleId: string): Steps {
  return stepsByArticle.get().get(articleId) ?? none;
}

function put(articleId: string, steps: Steps) {
  stepsByArticle.set((all) => new Map(all).set(articleId, steps));
}
