/** The newsroom's own settings. */

import { changesAnything } from '../change.ts';
import type { Happening } from '../claim/claim-event.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { checkScale, type Scale } from './rating.ts';

export interface NewsroomDetails {
  readonly name: string;
  readonly nameLatin: string;
  readonly language: 'ar' | 'en';
  /** Digits of the interface; article text is never converted. */
  readonly digits: 'latn' | 'arab';
  /** Nobody approves their own verdict; a newsroom of one may switch it off. */
  readonly fourEyes: boolean;
  /** Everything in a demonstration newsroom says that it is one. */
  readonly demo: boolean;
  readonly topics: readonly { readonly key: string; readonly ar: string; readonly en: string }[];
}

export interface Newsroom {
  readonly id: string;
  readonly revision: number;
  readonly details: NewsroomDetails;
  readonly scale: Scale;
}

export interface NewsroomEvents {
  readonly newsroomFounded: { readonly details: NewsroomDetails; readonly scale: Scale };
  readonly newsroomDescribed: { readonly changes: Partial<NewsroomDetails> };
}

export type NewsroomEvent = {
  [Type in keyof NewsroomEvents]: Happening<Type, NewsroomEvents[Type]>;
}[keyof NewsroomEvents];

/** Answers the newsroom after the event, or the rule that forbids it. */
export function applyNewsroom(newsroom: Newsroom | null, event: NewsroomEvent): Newsroom | Refusal {
  if (event.type === 'newsroomFounded') {
    if (newsroom) return refuse('nothing-changed');
    const { details, scale } = event.payload;
    return checkScale(scale) ?? { id: event.subjectId, revision: 1, details, scale };
  }
  if (!newsroom) return refuse('not-found');
  if (!changesAnything(newsroom.details, event.payload.changes)) return refuse('nothing-changed');
  const details = { ...newsroom.details, ...event.payload.changes };
  return { ...newsroom, revision: newsroom.revision + 1, details };
}
