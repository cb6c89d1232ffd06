/** Which words of some sentences went, which came in their place, and which are only spelled anew. */
import { compareWords, type RunKind, type Span, type TextDocument } from '@isnad/text';

/** Words that are not as they were, in one of the two texts. */
export interface Change extends Span {
  readonly kind: Exclude<RunKind, 'same'>;
}

/** In reading order and apart from each other. */
export interface WordChanges {
  readonly before: readonly Change[];
  readonly after: readonly Change[];
}

/** Compares some sentences of one text with some of another; offsets are those of the whole texts. */
export function wordChanges(
  before: TextDocument,
  old: readonly Span[],
  after: TextDocument,
  fresh: readonly Span[],
): WordChanges {
  const [one, other] = [joined(before, old), joined(after, fresh)];
  const runs = compareWords(one.text, other.text);
  return {
    before: runs.flatMap((run) => changesIn(run.kind, run.before, one.places)),
    after: runs.flatMap((run) => changesIn(run.kind, run.after, other.places)),
  };
}

/** A sentence, and where it begins in the joined text. */
interface Place extends Span {
  readonly at: number;
}

function joined({ text }: TextDocument, sentences: readonly Span[]) {
  const places: Place[] = [];
  let at = 0;
  for (const { start, end } of sentences) {
    places.push({ start, end, at });
    at += end - start + 1;
  }
  return { text: sentences.map(({ start, end }) => text.slice(start, end)).join('\n'), places };
}

function changesIn(kind: RunKind, run: Span | null, places: readonly Place[]): Change[] {
  if (kind === 'same' || !run) return [];
  return places.flatMap(({ start, end, at }) => {
    const from = Math.max(start, start + run.start - at);
    const to = Math.min(end, start + run.end - at);
    return from < to ? [{ kind, start: from, end: to }] : [];
  });
}
