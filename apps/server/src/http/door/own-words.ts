/** What a guesser knows of somebody too: a password made of it is none. */

import type { Premises } from '../../premises.ts';

interface Named {
  readonly name: string;
  readonly nameLatin: string | null;
  readonly email: string;
}

/** The newsroom's names, the person's, and the e-mail address. */
export async function ownWordsOf({ store }: Premises, person: Named): Promise<readonly string[]> {
  const details = (await store.newsroom())?.details;
  const { name, nameLatin, email } = person;
  return [name, nameLatin ?? '', email, details?.name ?? '', details?.nameLatin ?? ''];
}
