/** Which fact is open, and how its form saves. */
import type { ClaimDetails, VerdictDetails } from '@isnad/core';
import { useState } from 'react';
import { toast } from '../../../desk/toasts.ts';
import { say } from '../../../language/use-words.ts';
import type { Edit } from '../../work/merge-edit.ts';
import type { Saved } from '../../work/save-edit.ts';

export type Details = ClaimDetails | VerdictDetails;

export interface FactsOf<Values extends Details> {
  /** What the person sees while choosing: a colleague's change since then is found. */
  readonly values: Values;
  /** For forms that show what went wrong in place. */
  readonly saveField: <Key extends keyof Values>(key: Key, value: Values[Key]) => Promise<Saved>;
  /** For choices that close at once: what went wrong is said at the foot of the page. */
  readonly choose: <Key extends keyof Values>(key: Key, value: Values[Key]) => Promise<void>;
  readonly open: (key: keyof Values) => void;
  readonly close: () => void;
  readonly openness: (key: keyof Values) => {
    readonly isOpen: boolean;
    readonly onOpen: () => void;
  };
}

export function useFacts<Values extends Details>(
  values: Values,
  save: (edit: Edit<Values>, asks: boolean) => Promise<Saved>,
): FactsOf<Values> {
  const [opened, setOpened] = useState<keyof Values | null>(null);
  const saveField = <Key extends keyof Values>(key: Key, value: Values[Key]) => {
    const base = { [key]: values[key] } as unknown as Partial<Values>;
    const changes = { [key]: value } as unknown as Partial<Values>;
    return save({ base, changes }, true);
  };
  return {
    values,
    saveField,
    async choose(key, value) {
      const saved = await saveField(key, value);
      if (saved.kind === 'problem') toast({ text: saved.text });
      else if (saved.kind === 'contested') toast({ text: say('refusal.stale-revision') });
    },
    open: setOpened,
    close: () => setOpened(null),
    openness: (key) => ({ isOpen: opened === key, onOpen: () => setOpened(key) }),
  };
}
