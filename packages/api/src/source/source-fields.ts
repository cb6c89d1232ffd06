/** What may be written about a source. */

import { proximities, reliabilities, sourceKinds } from '@isnad/core';
import { z } from 'zod';
import { day, id, webAddress, words } from '../door/fields.ts';
import { limits } from '../door/limits.ts';
import { fresh, language, standing } from '../door/request.ts';

const details = z.strictObject({
  kind: z.enum(sourceKinds),
  title: words(limits.title, 1),
  publisher: words(limits.name).nullable(),
  author: words(limits.name).nullable(),
  url: webAddress.nullable(),
  publishedOn: day.nullable(),
  language: language.nullable(),
  proximity: z.enum(proximities).nullable(),
  reliability: z.enum(reliabilities).nullable(),
  repeatsId: id.nullable(),
  confidential: z.boolean(),
});

const { shape } = details;
const changes = z.strictObject({
  kind: shape.kind.exactOptional(),
  title: shape.title.exactOptional(),
  publisher: shape.publisher.exactOptional(),
  author: shape.author.exactOptional(),
  url: shape.url.exactOptional(),
  publishedOn: shape.publishedOn.exactOptional(),
  language: shape.language.exactOptional(),
  proximity: shape.proximity.exactOptional(),
  reliability: shape.reliability.exactOptional(),
  repeatsId: shape.repeatsId.exactOptional(),
  confidential: shape.confidential.exactOptional(),
});

export const addInput = z.strictObject({ ...fresh, sourceId: id, details });
export const describeInput = z.strictObject({ ...standing, sourceId: id, changes });
export const eraseInput = z.strictObject({ ...standing, sourceId: id });
export const searchInput = z.strictObject({
  search: words(limits.search).default(''),
  limit: z.int().min(1).max(limits.rows).default(20),
});
