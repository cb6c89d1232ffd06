/** What the bar says about saving: at work, done, waiting for the line, or in conflict. */
import { signal } from '../signal.ts';

export interface Connection {
  /** Edits on their way or waiting for the line. */
  readonly pending: number;
  readonly online: boolean;
  /** ms UTC of the last edit that the server confirmed; null before the first. */
  readonly savedAt: number | null;
}

export const connection = signal<Connection>({
  pending: 0,
  online: navigator.onLine,
  savedAt: null,
});

export function noteOnline(online: boolean) {
  if (connection.get().online !== online) connection.set((now) => ({ ...now, online }));
}

export function noteSending(change: 1 | -1) {
  connection.set((now) => ({ ...now, pending: now.pending + change }));
}

export function noteSaved(at: number) {
  connection.set((now) => ({ ...now, online: true, savedAt: at }));
}

addEventListener('offline', () => noteOnline(false));
addEventListener('online', () => noteOnline(true));
