/** The one short message at the foot of the page, with at most one action. */
import { announce } from './announcements.ts';
import { signal } from './signal.ts';

export interface Toast {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** The newest replaces the oldest; null when nothing is said. */
export const toasts = signal<(Toast & { readonly id: number }) | null>(null);

let last = 0;

export function toast(message: Toast) {
  last += 1;
  toasts.set({ ...message, id: last });
  announce(message.text);
}
