/** Undo and redo, article by article: each done change with the change that takes it back. */
import { say } from '../../language/use-words.ts';
import { signal } from '../signal.ts';
import { toast } from '../toasts.ts';
import { carryOut, type Plan } from './carry-out.ts';
import { sayWhyNot } from './why-not.ts';

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

const latestByArticle = new Map<string, Promise<unknown>>();

/** Keeps the latest change at hand, so that undo takes back that one even before it is answered. */
export function awaited<Value>(articleId: string, change: Promise<Value>): Promise<Value> {
  latestByArticle.set(articleId, change);
  return change;
}

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
  await latestByArticle.get(articleId);
  const { done } = stepsOf(articleId);
  const step = done.at(-1);
  const plan = step?.inverse();
  if (!step) return;
  if (!plan) return dropStep(articleId, step);
  move(articleId, step, 'undone');
  if (!(await takeStep(plan, say('frame.undone')))) move(articleId, step, 'done');
}

export async function redo(articleId: string) {
  await latestByArticle.get(articleId);
  const { undone } = stepsOf(articleId);
  const step = undone.at(-1);
  const plan = step?.plan.again ? step.plan.again() : step?.plan;
  if (!step) return;
  if (!plan) return dropStep(articleId, step);
  move(articleId, step, 'done');
  if (!(await takeStep(plan, say('frame.redone')))) move(articleId, step, 'undone');
}

/** True when the desk took the step; otherwise it has been said why not. */
async function takeStep(plan: Plan<unknown>, said: string): Promise<boolean> {
  const outcome = await carryOut(plan);
  if (outcome.kind === 'done') toast({ text: said });
  else sayWhyNot(outcome);
  return outcome.kind === 'done';
}

/** Moved before the answer, so that a second press takes the next step; moved back when refused. */
function move(articleId: string, step: Step, to: 'done' | 'undone') {
  const steps = without(articleId, step);
  put(articleId, { ...steps, [to]: [...steps[to], step] });
}

/** What no longer fits what stands leaves the list, so that the steps before it can be reached. */
function dropStep(articleId: string, step: Step) {
  put(articleId, without(articleId, step));
  toast({ text: say('refusal.stale-revision') });
}

function without(articleId: string, step: Step): Steps {
  const { done, undone } = stepsOf(articleId);
  const others = (steps: readonly Step[]) => steps.filter((one) => one !== step);
  return { done: others(done), undone: others(undone) };
}

function stepsOf(articleId: string): Steps {
  return stepsByArticle.get().get(articleId) ?? none;
}

function put(articleId: string, steps: Steps) {
  stepsByArticle.set((all) => new Map(all).set(articleId, steps));
}
