/** Evidence of a claim: added, changed, removed; its number is never given twice. */

import { refuse } from '@isnad/core';
import { command, router } from '../procedure.ts';
import { changeClaim } from './change-claim.ts';
import { addInput, changeInput, removeInput } from './evidence-fields.ts';

const add = command('add-evidence', addInput, (context, input) =>
  changeClaim(context, input, (_claim, desk) => {
    const { evidenceId, details } = input;
    if (!desk.source(details.sourceId)) return refuse('unknown-source');
    return { type: 'evidenceAdded', payload: { evidenceId, details } };
  }),
);

const change = command('add-evidence', changeInput, (context, input) =>
  changeClaim(context, input, (_claim, desk) => {
    const { evidenceId, changes } = input;
    if (changes.sourceId && !desk.source(changes.sourceId)) return refuse('unknown-source');
    return { type: 'evidenceChanged', payload: { evidenceId, changes } };
  }),
);

const remove = command('add-evidence', removeInput, (context, input) =>
  changeClaim(context, input, () => {
    return { type: 'evidenceRemoved', payload: { evidenceId: input.evidenceId } };
  }),
);

export const evidenceRouter = router({ add, change, remove });
