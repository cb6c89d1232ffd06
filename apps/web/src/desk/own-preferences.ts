/** How a person likes the desk goes with them: brought at sign-in, kept when it is changed. */

import {
  type Language,
  prefer,
  preferences,
  type Theme,
  watchPreferences,
} from '../language/preferences.ts';
import { switchLanguage } from '../language/words.ts';
import { singleKeys, switchSingleKeys } from '../parts/keys/single-keys.ts';
import type { Outputs } from './line/trpc.ts';
import { cache, client, queries } from './line/trpc.ts';

type Me = NonNullable<Outputs['session']['me']>;
export type Profile = Me['profile'];

/**
 * Makes the desk look as the person likes it, and from then on keeps what they change in the bar.
 * Answers how to stop.
 */
export function followProfile({ profile, newsroom }: Pick<Me, 'profile' | 'newsroom'>): () => void {
  let isOver = false;
  let stopWatching = () => {};
  const digits = profile.digits ?? newsroom.details.digits;
  void bring(profile.language).then(() => {
    if (isOver) return;
    prefer({ digits, calendar: profile.calendar, theme: profile.theme ?? preferences().theme });
    switchSingleKeys(profile.singleKeys);
    const keep = keepFrom(shown());
    const unwatch = [watchPreferences(keep), singleKeys.watch(keep)];
    stopWatching = () => {
      for (const stop of unwatch) stop();
    };
  });
  return () => {
    isOver = true;
    stopWatching();
  };
}

async function bring(language: Language | null): Promise<void> {
  if (language && language !== preferences().language) await switchLanguage(language);
}

/** Only what the person has changed is sent: what the device decides stays with the device. */
function keepFrom(before: Kept): () => void {
  let last = before;
  return () => {
    const now = shown();
    const changed = keysOf(now).filter((key) => now[key] !== last[key]);
    last = now;
    if (changed.length === 0) return;
    const changes = Object.fromEntries(changed.map((key) => [key, now[key]]));
    // Offline it stays with this device; the next change is tried again.
    void keepProfile(changes).catch(() => undefined);
  };
}

type Kept = Pick<Profile, 'language' | 'theme' | 'singleKeys'>;
const keysOf = (kept: Kept) => Object.keys(kept) as (keyof Kept)[];

function shown(): Kept {
  const { language, theme } = preferences();
  return { language, theme: themeKept(theme), singleKeys: singleKeys.get() };
}

/** "As the device has it" is no choice to be kept. */
function themeKept(theme: Theme): 'light' | 'dark' | null {
  return theme === 'system' ? null : theme;
}

/** Sends changes and puts what stands then into the cache. Rejects when the server does not take them. */
export async function keepProfile(changes: Partial<Profile>): Promise<void> {
  const answer = await client.account.describe.mutate({ changes });
  if (!answer.ok || !answer.value) return;
  const { value: profile } = answer;
  const queryKey = queries.session.me.queryKey();
  cache.setQueryData<Me>(queryKey, (now) => {
    const person = now && { ...now.person, name: profile.name, nameLatin: profile.nameLatin };
    return now && person && { ...now, person, profile };
  });
  await cache.invalidateQueries({ queryKey: queries.account.mine.queryKey() });
  await cache.invalidateQueries({ queryKey: queries.people.list.queryKey() });
}
