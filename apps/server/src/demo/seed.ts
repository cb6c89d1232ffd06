/** Fills a new newsroom with the demonstration, so that its journal is a real one from the start. */

import { type Answer, createCaller, demoPassword } from '@isnad/api';
import type { Person } from '@isnad/core';
import { sentencesOf } from '@isnad/text';
import { addPerson } from '../auth/auth.ts';
import { writeFounding } from '../founding.ts';
import type { Premises } from '../premises.ts';
import { demoReport, demoSettlements, readDemoArticle } from './article.ts';
import { claimsOfTheVisit } from './claims-of-the-visit.ts';
import { claimsOfTradeAndArms } from './claims-of-trade-and-arms.ts';
import type { DemoEvidence } from './demo-claim.ts';
import { type DemoName, demoNewsroom, demoPeople } from './people.ts';
import { demoSources } from './sources.ts';
import { type Hand, type Stage, type Step, spanOf, stepsOf } from './steps.ts';

const minute = 60_000;
/** The article came in a day and a half before the demonstration is looked at. */
const lead = 36 * 60 * minute;

type People = Readonly<Record<DemoName, Person>>;

export async function seedDemo(premises: Premises): Promise<void> {
  const begin = premises.now() - lead;
  const people = await addPeople(premises);
  await writeFounding(premises, people.karim.id, demoNewsroom, begin - 30 * minute);
  const stage = await importSeed(premises, people.layla.id, begin);
  const claims = [...claimsOfTheVisit, ...claimsOfTradeAndArms];
  const steps = [
    ...sourceSteps(stage),
    ...claims.flatMap((claim) => stepsOf(claim, premises.newId(), stage)),
    ...settlingSteps(stage),
    publishing(premises, stage),
  ];
  for (const step of steps.toSorted((one, other) => one.minute - other.minute)) {
    const at = begin + step.minute * minute;
    done(await step.take(handOf(premises, people[step.by], at)));
  }
}

async function addPeople({ auth }: Premises): Promise<People> {
  const added: [string, Person][] = [];
  for (const [name, person] of Object.entries(demoPeople)) {
    added.push([name, await addPerson(auth, person, demoPassword)]);
  }
  return Object.fromEntries(added) as People;
}

async function importSeed({ store, newId }: Premises, by: string, at: number): Promise<Stage> {
  const articleId = newId();
  const versionId = newId();
  const { payload, original } = readDemoArticle(versionId);
  const what = { type: 'articleImported', subjectId: articleId, payload } as const;
  const proposal = { ...what, id: newId(), by, at, expectedRevision: null };
  done(await store.record(() => ({ proposals: [proposal], attachments: [original] })));
  const names = Object.keys(demoSources) as DemoEvidence['source'][];
  const sourceIds = new Map(names.map((name) => [name, newId()]));
  return { articleId, versionId, document: payload.version.document, sourceIds };
}

function handOf({ store, newId, newSecret, address }: Premises, person: Person, at: number): Hand {
  const now = () => at;
  const reportFault = (cause: unknown) => {
    throw cause;
  };
  const baseUrl = address.url;
  const isStillIn = async () => true;
  const entrance = { by: 'session', sessionId: '' } as const;
  const asked = {
    language: 'ar',
    baseUrl,
    person,
    entrance,
    reportFault,
    isStillIn,
    post: null,
  } as const;
  return {
    newId,
    contract: createCaller({ store, now, newId, newSecret, ...asked }),
    async standing(claimId) {
      const claim = await store.claim(claimId);
      return { claimId, eventId: newId(), expectedRevision: claim?.revision ?? 0 };
    },
  };
}

/** Two checkers enter the sources they will need, one after the other. */
function sourceSteps({ sourceIds }: Stage): Step[] {
  return [...sourceIds].map(([name, sourceId], at): Step => {
    const details = {
      ...demoSources[name],
      author: null,
      publishedOn: null,
      repeatsId: null,
      confidential: false,
    };
    return {
      minute: 4 + at,
      by: at % 2 === 0 ? 'layla' : 'samer',
      take: ({ contract, newId }) => contract.source.add({ sourceId, eventId: newId(), details }),
    };
  });
}

function settlingSteps({ articleId, versionId, document }: Stage): Step[] {
  const sentences = sentencesOf(document);
  return demoSettlements.map(({ words, as, reason, minute: at }): Step => {
    const { start } = spanOf(words, document);
    const found = sentences.find((sentence) => sentence.start <= start && start < sentence.end);
    const span = found ?? { start, end: start };
    return {
      minute: at,
      by: 'samer',
      take: ({ contract, newId }) =>
        contract.article.settle({ articleId, versionId, span, as, reason, eventId: newId() }),
    };
  });
}

function publishing({ store }: Premises, { articleId }: Stage): Step {
  return {
    minute: 1_300,
    by: 'huda',
    async take({ contract, newId }) {
      const article = await store.article(articleId);
      const standing = { eventId: newId(), expectedRevision: article?.revision ?? 0 };
      return contract.report.publish({ ...standing, articleId, ...demoReport });
    },
  };
}

/** The demonstration keeps to the rules of the desk: a refusal here is a fault of ours. */
function done(answer: Answer<unknown> | { readonly ok: boolean; readonly refusal?: string }): void {
  if (!answer.ok) throw new Error(`the demonstration was refused: ${JSON.stringify(answer)}`);
}
