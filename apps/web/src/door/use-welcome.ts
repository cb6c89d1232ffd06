/** What the server tells strangers about the newsroom; null until known. */
import { useEffect, useState } from 'react';
import { fetchWelcome, type Welcome } from './account.ts';

export function useWelcome(): Welcome | null {
  const [welcome, setWelcome] = useState<Welcome | null>(null);
  useEffect(() => {
    let isHere = true;
    void fetchWelcome().then((found) => {
      if (isHere) setWelcome(found);
    });
    return () => {
      isHere = false;
    };
  }, []);
  return welcome;
}
