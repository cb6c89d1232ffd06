/** A change of the people: sent, and the lists that show them asked anew. */
import { useState } from 'react';
import { cache, queries } from '../../desk/line/trpc.ts';
import { ask } from '../ask.ts';

export function useRosterChange() {
  const [busy, setBusy] = useState(false);
  const onChanged = () => {
    void cache.invalidateQueries({ queryKey: queries.people.roster.queryKey() });
    void cache.invalidateQueries({ queryKey: queries.people.list.queryKey() });
  };
  /** The value, or null after the reason was said. */
  const change = async <Value>(send: Parameters<typeof ask<Value>>[0]): Promise<Value | null> => {
    setBusy(true);
    const value = await ask(send);
    setBusy(false);
    onChanged();
    return value;
  };
  return { busy, change, onChanged };
}
