/** What each person of the demonstration did with a claim, and when: told through the contract. */

import type { Answer, createCaller } from '@isnad/api';
import type { Span, TextDocument } from '@isnad/text';
import type { DemoClaim, DemoEvidence } from './demo-claim.ts';
import type { DemoName } from './people.ts';

/** The contract in the hands of one person at one moment. */
export interface Hand {
  readonly contract: ReturnType<typeof createCaller>;
  newId(): string;
  /** What every change to a claim that stands carries. */
  standing(
    claimId: string,
  ): Promise<{ claimId: string; eventId: string; expectedRevision: number }>;
}

/** One deed; `minute` counts from the arrival of the article. */
export interface Step {
  readonly minute: number;
  readonly by: DemoName;
  take(hand: Hand): Promise<Answer<unknown>>;
}

/** The article, and the sources that were entered beforehand. */
export interface Stage {
  readonly articleId: string;
  readonly versionId: string;
  readonly document: TextDocument;
  readonly sourceIds: ReadonlyMap<DemoEvidence['source'], string>;
}

type Deed = readonly [minute: number, by: DemoName, take: Step['take']];

/** The whole life of one claim, in order. */
export function stepsOf(claim: DemoClaim, claimId: string, stage: Stage): Step[] {
  const deeds = [
    ...marking(claim, claimId, stage),
    ...proving(claim, claimId, stage),
    ...judging(claim, claimId),
  ];
  return deeds.map(([minute, by, take]) => ({ minute: claim.begins + minute, by, take }));
}

function marking({ places, by, details }: DemoClaim, claimId: string, stage: Stage): Deed[] {
  const { articleId, versionId, document } = stage;
  const at = (words: string, appearanceId: string) => {
    return { appearanceId, versionId, spans: [spanOf(words, document)] };
  };
  const [first, ...others] = places;
  return [
    [
      0,
      by,
      ({ contract, newId }) =>
        contract.claim.mark({ claimId, articleId, eventId: newId(), ...at(first, newId()) }),
    ],
    ...others.map(
      (words): Deed => [
        2,
        by,
        async ({ contract, newId, standing }) =>
          contract.claim.addAppearance({ ...(await standing(claimId)), ...at(words, newId()) }),
      ],
    ),
    [
      6,
      by,
      async ({ contract, standing }) =>
        contract.claim.describe({ ...(await standing(claimId)), changes: details }),
    ],
  ];
}

const reminder = 'تلخيص بصياغتنا لا اقتباس حرفي؛ هذا عرض توضيحي.';

function proving({ evidence, by }: DemoClaim, claimId: string, { sourceIds }: Stage): Deed[] {
  return evidence.map(({ source, ...proof }, at): Deed => {
    const details = {
      ...proof,
      sourceId: sourceIds.get(source) ?? '',
      translation: '',
      note: reminder,
    };
    return [
      14 + at * 8,
      by,
      async ({ contract, newId, standing }) =>
        contract.evidence.add({ ...(await standing(claimId)), evidenceId: newId(), details }),
    ];
  });
}

function judging({ verdict, by, until, returned }: DemoClaim, claimId: string): Deed[] {
  if (!verdict) return [];
  const propose = (changes: typeof verdict): Step['take'] => {
    return async ({ contract, standing }) =>
      contract.verdict.propose({ ...(await standing(claimId)), changes });
  };
  const submit: Step['take'] = async ({ contract, standing }) =>
    contract.claim.submit(await standing(claimId));
  const approve: Step['take'] = async ({ contract, standing }) =>
    contract.claim.approve(await standing(claimId));
  const deeds: Deed[] = [
    [40, by, propose(verdict)],
    [44, by, submit],
  ];
  if (returned) {
    const { reason, rationale } = returned;
    const giveBack: Step['take'] = async ({ contract, standing }) =>
      contract.claim.return({ ...(await standing(claimId)), field: 'rationale', reason });
    deeds.push([110, 'huda', giveBack], [131, by, propose({ rationale })], [134, by, submit]);
  }
  if (until === 'approved') deeds.push([190, 'huda', approve]);
  return deeds;
}

/** The words must stand in the article exactly once as they are written here. */
export function spanOf(words: string, { text }: TextDocument): Span {
  const start = text.indexOf(words);
  if (start < 0 || text.indexOf(words, start + 1) >= 0) {
    throw new Error(`the demonstration's words do not stand once in its article: ${words}`);
  }
  return { start, end: start + words.length };
}
