/** Keys of the next step: Ctrl+Enter sends, A approves, R returns. */
import { useEffect } from 'react';
import { singleKeys } from '../../../parts/keys/single-keys.ts';
import { isDialogOpen, isTypingPlace } from '../../../parts/keys/typing-place.ts';

interface Steps {
  readonly onSend?: () => unknown;
  readonly onApprove?: (() => unknown) | undefined;
  readonly onReturn?: () => unknown;
}

export function useReviewKeys({ onSend, onApprove, onReturn }: Steps) {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const step = stepFor(event, { onSend, onApprove, onReturn });
      if (!step || event.defaultPrevented) return;
      event.preventDefault();
      step();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [onSend, onApprove, onReturn]);
}

/** Sending works while one types; single letters only where none is typed. */
function stepFor(event: KeyboardEvent, steps: { [Name in keyof Steps]: Steps[Name] | undefined }) {
  const { code, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  const control = ctrlKey || metaKey;
  if (control && code === 'Enter') {
    return isDialogOpen() ? undefined : steps.onSend;
  }
  if (control || altKey || shiftKey || !singleKeys.get() || isTypingPlace(target)) return undefined;
  if (code === 'KeyA') return steps.onApprove;
  return code === 'KeyR' ? steps.onReturn : undefined;
}
