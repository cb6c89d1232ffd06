/** The small pieces that every request is made of, each with its limit. */

import { z } from 'zod';
import { limits } from './limits.ts';

/** A string that a database, a browser and an export all read the same way: no NUL, no torn letter. */
export function words(limit: number, least = 0) {
  return z
    .string()
    .min(least)
    .max(limit)
    .refine((text) => text.isWellFormed() && !text.includes('\0'), { params: { door: 'torn' } });
}

export const id = z.uuid();
export const day = z.iso.date();
export const moment = z.int().min(0).max(8_640_000_000_000_000);
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(limits.url)
  .refine((text) => text.isWellFormed() && !/[\s\0]/.test(text), { params: { door: 'torn' } });
