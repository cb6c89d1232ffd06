/** A text that saves itself: kept as a draft from the first letter until the server has it. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useDraft } from '../../../desk/edit/drafts.ts';
import { useSession } from '../../../desk/session.tsx';
import type { Saved } from '../../work/save-edit.ts';

/** Typing has come to rest (ms). */
const rest = 1_200;

/** `asks`: whether a contested text may be put before the person now. */
export type Commit = (text: string, base: string, asks: boolean) => Promise<Saved>;

export type TextState =
  | { readonly kind: 'idle' | 'saving' }
  | { readonly kind: 'problem'; readonly text: string };

export interface TextField {
  readonly text: string;
  readonly isChanged: boolean;
  readonly state: TextState;
  /** Somebody else changed the saved text while this one was being typed. */
  readonly isContested: boolean;
  readonly write: (text: string) => void;
  /** True once the text is the saved one. */
  readonly save: (asks: boolean) => Promise<boolean>;
}

/** `name` is the place to type (`claim-id.rationale`); `saved` what the server has. */
export function useTextField(name: string, saved: string, commit: Commit): TextField {
  const { person } = useSession();
  const draft = useDraft(person.id, name, saved);
  const start = useDraft(person.id, `${name}.start`, saved);
  const [state, setState] = useState<TextState>({ kind: 'idle' });
  const latest = useRef({ draft, start, saved, commit });
  const last = useRef<Promise<boolean>>(Promise.resolve(true));
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useLayoutEffect(() => {
    latest.current = { draft, start, saved, commit };
  });

  const send = useCallback(async (asks: boolean): Promise<boolean> => {
    const { draft, start, commit } = latest.current;
    if (!draft.isChanged) {
      draft.clear();
      start.clear();
      setState({ kind: 'idle' });
      return true;
    }
    const [sent, base] = [draft.text, start.text];
    setState({ kind: 'saving' });
    start.write(sent);
    const outcome = await commit(sent, base, asks);
    if (outcome.kind === 'saved') {
      const isStill = latest.current.draft.text === sent;
      if (isStill) {
        draft.clear();
        start.clear();
      }
      setState({ kind: 'idle' });
      return isStill;
    }
    start.write(base);
    setState(
      outcome.kind === 'problem' ? { kind: 'problem', text: outcome.text } : { kind: 'idle' },
    );
    return false;
  }, []);

  const save = useCallback(
    (asks: boolean) => {
      clearTimeout(timer.current);
      // One after the other, so that no draft is dropped while the save before it may still fail.
      last.current = last.current.then(() => send(asks));
      return last.current;
    },
    [send],
  );

  const write = (text: string) => {
    if (!draft.isChanged && state.kind !== 'saving') start.write(saved);
    draft.write(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(false), rest);
  };

  // A draft left behind by an earlier visit is sent; one left now goes out before the field is gone.
  useEffect(() => {
    timer.current = setTimeout(() => void save(false), rest);
    return () => void save(false);
  }, [save]);

  const { text, isChanged } = draft;
  const isContested = isChanged && state.kind !== 'saving' && saved !== start.text;
  return { text, isChanged, state, isContested, write, save };
}
