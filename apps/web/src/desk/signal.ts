/** A value that parts of the page watch; for what belongs to the tab, not to one component. */
import { useSyncExternalStore } from 'react';

export interface Signal<Value> {
  get(): Value;
  set(next: Value | ((now: Value) => Value)): void;
  watch(listener: () => void): () => void;
}

export function signal<Value>(initial: Value): Signal<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      value = next instanceof Function ? next(value) : next;
      for (const listener of listeners) listener();
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useSignal<Value>(source: Signal<Value>): Value {
  return useSyncExternalStore(source.watch, source.get);
}
