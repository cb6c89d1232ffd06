/** What a key does to the words that are being marked anew. */
import {
  type Span,
  type SpanEdge,
  type StepDirection,
  sentencesOf,
  type TextDocument,
} from '@isnad/text';
import { actionOf, type KeyPress } from '../../../workbench/keys/key-map.ts';
import { type Draft, draftOf, reachOf, stepDraft } from '../../../workbench/selection/draft.ts';

export const edgeSteps = {
  'start-out': ['start', 'backward'],
  'start-in': ['start', 'forward'],
  'end-in': ['end', 'backward'],
  'end-out': ['end', 'forward'],
} as const satisfies Readonly<Record<string, readonly [SpanEdge, StepDirection]>>;

export type MarkingStep = keyof typeof edgeSteps | 'sentence' | 'next' | 'previous';
export type MarkingAction = MarkingStep | 'confirm' | 'leave';

const steps: readonly string[] = [...Object.keys(edgeSteps), 'sentence', 'next', 'previous'];

/** The same keys as on the workbench. */
export function markingActionOf(press: KeyPress): MarkingAction | null {
  const action = actionOf(press);
  if (action === 'confirm') return 'confirm';
  if (action === 'close') return 'leave';
  return action !== null && steps.includes(action) ? (action as MarkingStep) : null;
}

/** The words after one step; without a further word or sentence they stay as they are. */
export function stepMarking(
  document: TextDocument,
  draft: Draft | null,
  step: MarkingStep,
  letters: boolean,
): Draft | null {
  if (step === 'sentence' || step === 'next' || step === 'previous') {
    const sentence = sentenceFor(document, draft, step);
    return (sentence && draftOf(document, sentence, false)) ?? draft;
  }
  const [edge, direction] = edgeSteps[step];
  return draft && stepDraft(document, draft, edge, direction, letters);
}

function sentenceFor(
  document: TextDocument,
  draft: Draft | null,
  step: 'sentence' | 'next' | 'previous',
): Span | null {
  const sentences = sentencesOf(document);
  if (!draft) return sentences[0] ?? null;
  const { start, end } = reachOf(draft);
  const first = sentences.findIndex((sentence) => start < sentence.end);
  const last = sentences.findLastIndex((sentence) => sentence.start < end);
  if (step === 'next') return sentences[last + 1] ?? null;
  if (step === 'previous') return sentences[first - 1] ?? null;
  const [from, to] = [sentences[first], sentences[last]];
  return from && to ? { start: from.start, end: to.end } : null;
}
