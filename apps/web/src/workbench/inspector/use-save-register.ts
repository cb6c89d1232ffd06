/** Every text that saves itself tells how, so that one key can save them all before a claim is sent. */
import { useCallback, useRef } from 'react';
import type { ClaimDesk } from './claim-desk.tsx';

type Save = () => Promise<boolean>;

export function useSaveRegister(): Pick<ClaimDesk, 'register' | 'saveAll'> {
  const saves = useRef(new Set<Save>());
  const register = useCallback((save: Save) => {
    saves.current.add(save);
    return () => {
      saves.current.delete(save);
    };
  }, []);
  /** One after the other: two contested texts must not ask at the same time. */
  const saveAll = useCallback(async () => {
    let areSaved = true;
    for (const save of saves.current) areSaved = (await save()) && areSaved;
    return areSaved;
  }, []);
  return { register, saveAll };
}
