/** Keys of a form that opened in place: Ctrl+Enter sends it, Escape leaves it and nothing around it. */
import type { KeyboardEvent } from 'react';

interface FormKeys {
  readonly onSend: () => void;
  readonly onClose: () => void;
}

export function formKeys({ onSend, onClose }: FormKeys) {
  return (event: KeyboardEvent) => {
    closeOnEscape(onClose)(event);
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    onSend();
  };
}

/** Escape leaves the small form, not what it stands in. */
export function closeOnEscape(onClose: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
}
