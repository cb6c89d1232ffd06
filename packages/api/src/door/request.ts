/** What every request that changes something carries besides its own words. */

import { z } from 'zod';
import { id, moment } from './fields.ts';

/** BCP 47 primary language. */
export const language = z.string().regex(/^[a-z]{2,3}$/);

export const direction = z.enum(['rtl', 'ltr']);

/** A stretch of text in UTF-16 units, end exclusive. */
export const span = z.strictObject({ start: moment, end: moment });

/** Made by the browser (UUIDv7): the same request sent twice is written once. */
export const fresh = { eventId: id };

/** A change to something that stands; `expectedRevision` is what the person was looking at. */
export const standing = { eventId: id, expectedRevision: z.int().min(1) };
