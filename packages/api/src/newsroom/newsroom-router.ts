/** The newsroom: what strangers see of it, who works there, and its settings. */

import type { Newsroom, Person } from '@isnad/core';
import { mustProveTwice, refuse, roles, secondFactorPolicies } from '@isnad/core';
import { z } from 'zod';
import { answerOf } from '../answer.ts';
import { stamp } from '../context.ts';
import { words } from '../door/fields.ts';
import { limits } from '../door/limits.ts';
import { standing } from '../door/request.ts';
import { command, openProcedure, router } from '../procedure.ts';
import { demoPassword } from './demo-password.ts';

/** Someone that a visitor of a demonstration newsroom may sign in as, password and all. */
export interface Guise extends Pick<Person, 'email' | 'name' | 'nameLatin' | 'role'> {
  readonly password: string;
}

/** What the sign-in page knows; `tryAs` is filled in a demonstration newsroom only. */
export interface Welcome {
  readonly founded: boolean;
  readonly demo: boolean;
  readonly name: { readonly ar: string; readonly en: string };
  readonly tryAs: readonly Guise[];
}

const welcome = openProcedure.query(async ({ ctx }): Promise<Welcome> => {
  const [newsroom, people] = await Promise.all([ctx.store.newsroom(), ctx.store.people()]);
  const { name = '', nameLatin = '', demo = false } = newsroom?.details ?? {};
  const tryAs = demo ? people.filter((one) => !one.deactivated).map(toGuise) : [];
  return {
    founded: newsroom !== null && people.length > 0,
    demo,
    name: { ar: name, en: nameLatin },
    tryAs,
  };
});

function toGuise({ email, name, nameLatin, role }: Person): Guise {
  return { email, name, nameLatin, role, password: demoPassword };
}

const topic = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]{1,60}$/),
  ar: words(limits.tag, 1),
  en: words(limits.tag, 1),
});

/** Whether a newsroom is a demonstration is decided when it is founded, not later. */
const changes = z.strictObject({
  name: words(limits.name, 1).exactOptional(),
  nameLatin: words(limits.name, 1).exactOptional(),
  language: z.enum(['ar', 'en']).exactOptional(),
  digits: z.enum(['latn', 'arab']).exactOptional(),
  fourEyes: z.boolean().exactOptional(),
  secondFactor: z.enum(secondFactorPolicies).exactOptional(),
  topics: z.array(topic).max(limits.topics).readonly().exactOptional(),
});

const describeInput = z.strictObject({ ...standing, changes });

const describe = command('change-newsroom', describeInput, async (context, input) => {
  const { store } = context;
  const { changes, expectedRevision } = input;
  const recorded = await store.record((desk) => {
    const newsroom = desk.newsroom();
    if (!newsroom) return refuse('not-found');
    const { id: subjectId } = newsroom;
    const what = { type: 'newsroomDescribed', subjectId, payload: { changes } } as const;
    return { proposals: [{ ...what, ...stamp(context, input), expectedRevision }] };
  }, input.eventId);
  const { secondFactor } = changes;
  if (recorded.ok && secondFactor) {
    await store.accounts.endUnprovenSessions(
      roles.filter((role) => mustProveTwice(role, secondFactor)),
    );
  }
  return answerOf<Newsroom>(recorded, () => store.newsroom());
});

/** Who is signed in, in which newsroom, and how they like the desk; null for a stranger. */
const me = openProcedure.query(async ({ ctx: { person, store } }) => {
  const newsroom = person && (await store.newsroom());
  const profile = person && (await store.accounts.profile(person.id));
  return person && newsroom && profile ? { person, newsroom, profile } : null;
});

export const newsroomRouter = router({ welcome, describe });
export const sessionRouter = router({ me });
