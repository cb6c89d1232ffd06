/** Verdicts: proposed on the newsroom's own scale. */

import { findRating, refuse } from '@isnad/core';
import { command, router } from '../procedure.ts';
import { changeClaim } from './change-claim.ts';
import { proposeInput } from './verdict-fields.ts';

const propose = command('propose-verdict', proposeInput, (context, input) =>
  changeClaim(context, input, (_claim, desk) => {
    const { changes } = input;
    const scale = desk.newsroom()?.scale ?? [];
    if (changes.rating && !findRating(scale, changes.rating)) return refuse('unknown-rating');
    return { type: 'verdictProposed', payload: { changes } };
  }),
);

export const verdictRouter = router({ propose });
