/** The shape of everything that may happen to an article between two versions. */

import type { Chance } from './chance.test-language.ts';
import type { Edition } from './edition.test-language.ts';
import type { PlantedClaim } from './planted-claim.test-language.ts';

/** Makes a later edition; the claims are known so that an operation may aim at them. */
export type Mutation = (
  edition: Edition,
  chance: Chance,
  claims: readonly PlantedClaim[],
) => Edition;
