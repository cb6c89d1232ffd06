/** What the arrow keys mean in the article; arrows go where they point, the rest in reading order. */
import type { CaretUnit } from '@isnad/highlighter';
import type { Direction, StepDirection } from '@isnad/text';

export type CaretMove =
  | { readonly unit: CaretUnit; readonly direction: StepDirection; readonly extends: boolean }
  /** To the line above (-1) or below (1). */
  | { readonly unit: 'line'; readonly by: 1 | -1; readonly extends: boolean }
  /** To an end of the article. */
  | { readonly unit: 'article'; readonly direction: StepDirection; readonly extends: boolean };

type Press = Pick<KeyboardEvent, 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Null when the key is not the caret's. `direction` is that of the paragraph that it stands in. */
export function caretMoveOf(press: Press, direction: Direction): CaretMove | null {
  const { code, shiftKey } = press;
  const byMore = press.ctrlKey || press.metaKey;
  if (code === 'ArrowLeft' || code === 'ArrowRight') {
    const isForward = (code === 'ArrowRight') === (direction === 'ltr');
    const unit = byMore ? 'word' : 'letter';
    return { unit, direction: isForward ? 'forward' : 'backward', extends: shiftKey };
  }
  if (press.altKey) return null;
  if (code === 'ArrowUp' || code === 'ArrowDown') {
    const isDown = code === 'ArrowDown';
    return byMore
      ? { unit: 'block', direction: isDown ? 'forward' : 'backward', extends: shiftKey }
      : { unit: 'line', by: isDown ? 1 : -1, extends: shiftKey };
  }
  if (code !== 'Home' && code !== 'End') return null;
  const unit = byMore ? 'article' : 'sentence';
  return { unit, direction: code === 'End' ? 'forward' : 'backward', extends: shiftKey };
}
