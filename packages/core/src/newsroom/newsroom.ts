/** The newsroom's own settings. */

import { changesAnything } from '../change.ts';
import type { Happening } from '../claim/claim-event.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { SecondFactorPolicy } from './person.ts';
import { checkScale, type Scale } from './rating.ts';

export interface NewsroomDetails {
  readonly name: string;
  readonly nameLatin: string;
  readonly language: 'ar' | 'en';
  /** Digits of the interface; article text is never converted. */
  readonly digits: 'latn' | 'arab';
  /** Nobody approves their own verdict; a newsroom of one may switch it off. */
  readonly fourEyes: boolean;
  /** Who must prove themselves twice at the door. */
  readonly secondFactor: SecondFactorPolicy;
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

/** Newsrooms founded before there was a second factor say nothing of it. */
export type FoundingDetails = Omit<NewsroomDetails, 'secondFactor'> &
  Partial<Pick<NewsroomDetails, 'secondFactor'>>;

export interface NewsroomEvents {
  readonly newsroomFounded: { readonly details: FoundingDetails; readonly scale: Scale };
  readonly newsroomDescribed: { readonly changes: Partial<NewsroomDetails> };
}

export type NewsroomEvent = {
  [Type in keyof NewsroomEvents]: Happening<Type, NewsroomEvents[Type]>;
}[keyof NewsroomEvents];

/** Answers the newsroom after the event, or the rule that forbids it. */
export function applyNewsroom(newsroom: Newsroom | null, event: NewsroomEvent): Newsroom | Refusal {
  if (event.type === 'newsroomFounded') {
    if (newsroom) return refuse('nothing-changed');
    const { scale } = event.payload;
    const details = { secondFactor: 'optional', ...event.payload.details } as const;
    return checkScale(scale) ?? { id: event.subjectId, revision: 1, details, scale };
  }
  if (!newsroom) return refuse('not-found');
  if (!changesAnything(newsroom.details, event.payload.changes)) return refuse('nothing-changed');
  const details = { ...newsroom.details, ...event.payload.changes };
  return { ...newsroom, revision: newsroom.revision + 1, details };
}
