/** The people of the newsroom: known to everybody, kept by its admins. */

import { procedure, router } from '../procedure.ts';
import { linkProcedures } from './links.ts';
import { rosterProcedures } from './roster.ts';

/** Those who left are listed too: their names stand on what they wrote. */
const list = procedure('read').query(({ ctx }) => ctx.store.people());

export const peopleRouter = router({ list, ...rosterProcedures, ...linkProcedures });
