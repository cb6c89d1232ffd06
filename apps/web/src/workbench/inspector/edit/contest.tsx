/** Puts a contested edit before the person: both texts of each field, one of them or both stay. */
import { type ReactNode, useCallback, useState } from 'react';
import { useWords } from '../../../language/use-words.ts';
import { ConflictDialog, type ConflictField } from '../../../parts/feedback/conflict-dialog.tsx';
import type { Settle } from './save-edit.ts';
import { type FieldKey, isTyped, useValueWords, type ValueWords } from './value-words.ts';

type Kept = Readonly<Record<string, string>>;

interface Contest {
  readonly fields: readonly ConflictField[];
  readonly answer: (kept: Kept | null) => void;
}

export interface ContestRoom {
  readonly settle: Settle;
  /** The dialog while one is open. */
  readonly dialog: ReactNode;
}

/** `name`: whose edit came first. */
export function useContest(name: string): ContestRoom {
  const { t } = useWords();
  const wordsOf = useValueWords();
  const [contest, setContest] = useState<Contest | null>(null);
  const settle: Settle = useCallback(
    <Values extends object>(mine: Partial<Values>, theirs: Partial<Values>) =>
      new Promise<Partial<Values> | null>((resolve) => {
        const fields = (Object.keys(mine) as (FieldKey & keyof Values)[]).map((key) => ({
          key,
          label: t(`inspector.field.${key}`),
          mine: wordsOf(key, mine[key]),
          theirs: wordsOf(key, theirs[key]),
        }));
        const answer = (kept: Kept | null) => {
          setContest(null);
          resolve(
            kept && (valuesKept(kept, { ...mine }, { ...theirs }, wordsOf) as Partial<Values>),
          );
        };
        setContest({ fields, answer });
      }),
    [t, wordsOf],
  );
  const dialog = contest && (
    <ConflictDialog
      name={name}
      fields={contest.fields}
      onSettle={contest.answer}
      onClose={() => contest.answer(null)}
    />
  );
  return { settle, dialog };
}

/** Texts may be merged; of two choices one stays. */
function valuesKept(
  kept: Kept,
  mine: Readonly<Record<string, unknown>>,
  theirs: Readonly<Record<string, unknown>>,
  wordsOf: ValueWords,
): object {
  const entries = Object.entries(kept).map(([key, text]) => {
    if (isTyped(key as FieldKey)) return [key, text];
    return [key, text === wordsOf(key as FieldKey, theirs[key]) ? theirs[key] : mine[key]];
  });
  return Object.fromEntries(entries);
}
