/** Everything about coming in that is no part of the journal: it can be ended and forgotten. */

import type { Bell } from '../bell.ts';
import type { Database } from '../database.ts';
import { apiTokenVerbs } from './api-token.ts';
import { linkVerbs } from './link.ts';
import { peopleVerbs } from './people.ts';
import { secondFactorVerbs } from './second-factor.ts';
import { sessionVerbs } from './session.ts';
import { triesVerbs } from './tries.ts';

/** Binds the verbs to one database. */
export function accountVerbs(db: Database, bell: Bell) {
  return {
    ...sessionVerbs(db, bell),
    ...peopleVerbs(db, bell),
    ...linkVerbs(db),
    ...secondFactorVerbs(db),
    ...triesVerbs(db),
    ...apiTokenVerbs(db, bell),
  };
}

/** Sessions, links, second factors, tokens and tries. */
export type Accounts = ReturnType<typeof accountVerbs>;
