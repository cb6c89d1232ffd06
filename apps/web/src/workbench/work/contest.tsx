/** Puts a contested edit before the person: both texts of each field, one of them or both stay. */
import { type ReactNode, useCallback, useState } from 'react';
import { ConflictDialog, type ConflictField } from '../../parts/feedback/conflict-dialog.tsx';
import type { Settle } from './save-edit.ts';

type Kept = Readonly<Record<string, string>>;

interface Contest {
  readonly fields: readonly ConflictField[];
  readonly answer: (kept: Kept | null) => void;
}

/** How the fields of something are told. */
export interface Telling<Key extends string> {
  readonly labelOf: (key: Key) => string;
  readonly wordsOf: (key: Key, value: unknown) => string;
  /** Words that a person typed: two of them can be merged into a third; of two choices one stays. */
  readonly isTyped: (key: Key) => boolean;
}

export interface ContestRoom {
  readonly settle: Settle;
  /** The dialog while one is open. */
  readonly dialog: ReactNode;
}

/** `name`: whose edit came first. */
export function useContest<Key extends string>(name: string, telling: Telling<Key>): ContestRoom {
  const [contest, setContest] = useState<Contest | null>(null);
  const settle: Settle = useCallback(
    <Values extends object>(mine: Partial<Values>, theirs: Partial<Values>) =>
      new Promise<Partial<Values> | null>((resolve) => {
        const values = { mine: { ...mine }, theirs: { ...theirs } };
        const answer = (kept: Kept | null) => {
          setContest(null);
          resolve(kept && (valuesKept(kept, values, telling) as Partial<Values>));
        };
        setContest({ fields: fieldsOf(values, telling), answer });
      }),
    [telling],
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

interface Sides {
  readonly mine: Readonly<Record<string, unknown>>;
  readonly theirs: Readonly<Record<string, unknown>>;
}

function fieldsOf<Key extends string>({ mine, theirs }: Sides, telling: Telling<Key>) {
  return (Object.keys(mine) as Key[]).map((key) => ({
    key,
    label: telling.labelOf(key),
    mine: telling.wordsOf(key, mine[key]),
    theirs: telling.wordsOf(key, theirs[key]),
    isTyped: telling.isTyped(key),
  }));
}

function valuesKept<Key extends string>(
  kept: Kept,
  { mine, theirs }: Sides,
  { isTyped, wordsOf }: Telling<Key>,
): object {
  const entries = (Object.keys(kept) as Key[]).map((key) => {
    if (isTyped(key)) return [key, kept[key]];
    return [key, kept[key] === wordsOf(key, theirs[key]) ? theirs[key] : mine[key]];
  });
  return Object.fromEntries(entries);
}
