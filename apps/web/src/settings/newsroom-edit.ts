/** An edit of the newsroom: typed, saved, refused, or met by somebody else's. */
import type { Newsroom, NewsroomDetails } from '@isnad/core';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import {
  type DoorProblem,
  doorProblems,
  doorSentence,
  failureSentence,
} from '../desk/line/failure.ts';
import { sendUntilAnswered } from '../desk/line/send.ts';
import { cache, client, queries } from '../desk/line/trpc.ts';
import { useSession } from '../desk/session.tsx';
import { toast } from '../desk/toasts.ts';
import { type Say, useWords } from '../language/use-words.ts';
import type { ConflictField } from '../parts/feedback/conflict-dialog.tsx';

type Changes = Partial<
  Pick<NewsroomDetails, 'name' | 'nameLatin' | 'language' | 'digits' | 'fourEyes' | 'secondFactor'>
>;
type Problems = Partial<Record<keyof Changes, string>>;

export function useNewsroomEdit() {
  const { t } = useWords();
  const { newsroom } = useSession();
  const [changes, setChanges] = useState<Changes>({});
  const [problems, setProblems] = useState<Problems>({});
  const [theirs, setTheirs] = useState<Newsroom | null>(null);
  const [busy, setBusy] = useState(false);

  const send = async (wanted: Changes, expectedRevision: number) => {
    setBusy(true);
    const fate = await sendChanges(wanted, expectedRevision, t);
    setBusy(false);
    setProblems(fate.kind === 'faulty' ? fate.problems : {});
    if (fate.kind === 'saved') setChanges({});
    if (fate.kind === 'stale') setTheirs(fate.theirs);
    if ('said' in fate) toast({ text: fate.said });
  };
  const conflict = theirs && conflictFields(changes, theirs.details, t);
  return {
    details: { ...newsroom.details, ...changes },
    problems,
    busy,
    conflict,
    isChanged: differs(newsroom.details, changes),
    change: (next: Changes) => setChanges((now) => ({ ...now, ...next })),
    save: () => void send(changes, newsroom.revision),
    settle(kept: Readonly<Record<string, string>>) {
      if (!theirs) return;
      place(theirs);
      setTheirs(null);
      const wanted = keptChanges(changes, kept);
      if (Object.keys(wanted).length > 0) void send(wanted, theirs.revision);
      else setChanges({});
    },
    giveUp: () => setTheirs(null),
  };
}

type Fate =
  | { readonly kind: 'saved' | 'refused'; readonly said: string }
  | { readonly kind: 'stale'; readonly theirs: Newsroom }
  | { readonly kind: 'faulty'; readonly problems: Problems };

async function sendChanges(changes: Changes, expectedRevision: number, t: Say): Promise<Fate> {
  const request = { changes, expectedRevision, eventId: uuidv7() };
  try {
    const answer = await sendUntilAnswered(() => client.newsroom.describe.mutate(request));
    if (answer.ok) {
      place(answer.value);
      return { kind: 'saved', said: t('settings.saved') };
    }
    const { refusal, current } = answer;
    if (refusal === 'stale-revision' && current) return { kind: 'stale', theirs: current };
    return { kind: 'refused', said: t(`refusal.${refusal}`) };
  } catch (error) {
    const found = doorProblems(error).map((one) => [fieldOf(one), doorSentence(one, t)]);
    if (found.length === 0) return { kind: 'refused', said: failureSentence(error, t) };
    return { kind: 'faulty', problems: Object.fromEntries(found) };
  }
}

/** The door names a dotted path; the last word is the field. */
function fieldOf({ field }: DoorProblem): string {
  return field.split('.').at(-1) ?? field;
}

const labels = {
  name: 'settings.name',
  nameLatin: 'settings.nameLatin',
  language: 'settings.newsroomLanguage',
  digits: 'settings.digits',
  fourEyes: 'settings.fourEyes',
  secondFactor: 'account.policy',
} as const;

const keysOf = (changes: Changes) => Object.keys(changes) as (keyof Changes)[];

function differs(details: NewsroomDetails, changes: Changes): boolean {
  return keysOf(changes).some((key) => changes[key] !== details[key]);
}

/** Only fields where both sides differ are in conflict. */
function conflictFields(
  changes: Changes,
  theirs: NewsroomDetails,
  t: Say,
): readonly ConflictField[] {
  return keysOf(changes)
    .filter((key) => changes[key] !== theirs[key])
    .map((key) => ({
      key,
      label: t(labels[key]),
      mine: valueInWords(key, changes, t),
      theirs: valueInWords(key, theirs, t),
      isTyped: isName(key),
    }));
}

function isName(key: keyof Changes): key is 'name' | 'nameLatin' {
  return key === 'name' || key === 'nameLatin';
}

function valueInWords(key: keyof Changes, values: Changes, t: Say): string {
  if (isName(key)) return values[key] ?? '';
  if (key === 'fourEyes') return t(values.fourEyes ? 'settings.on' : 'settings.off');
  if (key === 'secondFactor') return t(`account.policies.${values.secondFactor ?? 'optional'}`);
  if (key === 'digits') return t(`settings.${values.digits ?? 'latn'}`);
  return t(values.language === 'en' ? 'settings.english' : 'settings.arabic');
}

/** Names can be merged word by word; choices are kept whole or given up. */
function keptChanges(changes: Changes, kept: Readonly<Record<string, string>>): Changes {
  const wanted = keysOf(changes).filter((key) => key in kept);
  return Object.fromEntries(
    wanted.map((key) => {
      const mine = changes[key];
      return [key, isName(key) ? kept[key] : mine];
    }),
  );
}

function place(newsroom: Newsroom) {
  const queryKey = queries.session.me.queryKey();
  cache.setQueryData<{ newsroom: Newsroom }>(queryKey, (now) => now && { ...now, newsroom });
}
