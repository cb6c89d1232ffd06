/** What the link in the address is for; undefined while it is looked at. */
import { useEffect, useState } from 'react';
import type { Looked } from './requests.ts';

export function useLink<Value>(
  token: string,
  look: (token: string) => Promise<Looked<Value>>,
): Looked<Value> | undefined {
  const [found, setFound] = useState<Looked<Value> | undefined>(undefined);
  useEffect(() => {
    let isHere = true;
    void look(token).then((answer) => {
      if (isHere) setFound(answer);
    });
    return () => {
      isHere = false;
    };
  }, [token, look]);
  return found;
}

/** The last part of the address: what was handed over. */
export function tokenInAddress(): string {
  return location.pathname.split('/').at(-1) ?? '';
}
