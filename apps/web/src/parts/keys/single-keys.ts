/** Whether keys without Control or Alt act at once: a person can switch them off (WCAG 2.1.4). */
import { signal } from '../../desk/signal.ts';

const key = 'isnad.single-keys';

export const singleKeys = signal<boolean>(read());

export function switchSingleKeys(on: boolean) {
  singleKeys.set(on);
  try {
    localStorage.setItem(key, on ? 'on' : 'off');
  } catch {
    return;
  }
}

function read(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}
