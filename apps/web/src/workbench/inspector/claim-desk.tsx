/** The claim on the desk: what every part of the inspector reads, and the ways in which it saves. */
import {
  type Claim,
  type ClaimDetails,
  type EvidenceDetails,
  emptyVerdict,
  type reviewFields,
  type Source,
  type SourceDetails,
  type VerdictDetails,
} from '@isnad/core';
import { createContext, useContext } from 'react';
import type { OpenedArticle } from '../../desk/edit/opened.ts';
import { cache, queries } from '../../desk/line/trpc.ts';
import type { Edit } from '../work/merge-edit.ts';
import type { WorkPlace } from '../work/place.ts';
import { type Saved, type Settle, type Subject, saveEdit } from '../work/save-edit.ts';
import { describePlan, proposePlan } from './edit/claim-plans.ts';
import { changeEvidencePlan, describeSourcePlan } from './edit/evidence-plans.ts';

/** The parts of a claim that a lack or a returning editor points at. */
export type InspectorField = (typeof reviewFields)[number];

export interface ClaimDesk {
  readonly claim: Claim;
  readonly opened: OpenedArticle;
  readonly sourcesById: ReadonlyMap<string, Source>;
  readonly place: WorkPlace;
  /** Whether this person may change this claim as it stands. */
  readonly mayEdit: boolean;
  /** Name of whoever changed the claim last. */
  readonly lastHand: string;
  readonly savers: Savers;
  /** Texts that save themselves tell how, so that sending the claim can wait for them. */
  readonly register: (save: () => Promise<boolean>) => () => void;
  /** True once everything typed is saved. */
  readonly saveAll: () => Promise<boolean>;
  readonly focusField: (field: InspectorField) => void;
}

/** `asks`: whether a contested field may be put before the person at once. */
type Save<Values extends object> = (edit: Edit<Values>, asks: boolean) => Promise<Saved>;

export interface Savers {
  readonly details: Save<ClaimDetails>;
  readonly verdict: Save<VerdictDetails>;
  readonly evidence: (evidenceId: string) => Save<EvidenceDetails>;
  readonly source: (sourceId: string) => Save<SourceDetails>;
}

const DeskContext = createContext<ClaimDesk | null>(null);
export const ClaimDeskProvider = DeskContext.Provider;

export function useClaimDesk(): ClaimDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A part of the inspector was shown without a claim');
  return desk;
}

/** Reads from the cache at the moment of saving: news may have come since the screen was drawn. */
export function saversFor(place: WorkPlace, claimId: string, settle: Settle): Savers {
  const opened = () =>
    cache.getQueryData(queries.article.open.queryKey({ articleId: place.articleId }));
  const claimNow = () => opened()?.claims.find(({ id }) => id === claimId);
  const saver =
    <Values extends object>(subject: Subject<Values>): Save<Values> =>
    (edit, asks) =>
      saveEdit(subject, edit, asks ? settle : null);

  const ofClaim = <Values extends object>(
    valuesOf: (claim: Claim) => Values | null,
    plan: (claim: Claim, changes: Partial<Values>) => ReturnType<Subject<Values>['plan']> | null,
  ) =>
    saver<Values>({
      id: claimId,
      read() {
        const claim = claimNow();
        const values = claim && valuesOf(claim);
        return claim && values ? { values, revision: claim.revision } : null;
      },
      plan(changes, revision) {
        const claim = claimNow();
        return claim ? plan({ ...claim, revision }, changes) : null;
      },
    });

  return {
    details: ofClaim(
      ({ details }) => details,
      (claim, changes) => describePlan(place, claim, changes),
    ),
    verdict: ofClaim<VerdictDetails>(
      ({ verdict }) => verdict ?? emptyVerdict,
      (claim, changes) => proposePlan(place, claim, changes),
    ),
    evidence(evidenceId) {
      const itemOf = (claim: Claim) => claim.evidence.find(({ id }) => id === evidenceId) ?? null;
      return ofClaim<EvidenceDetails>(itemOf, (claim, changes) => {
        const item = itemOf(claim);
        return item && changeEvidencePlan(place, claim, item, changes);
      });
    },
    source(sourceId) {
      const sourceNow = () => opened()?.sources.find(({ id }) => id === sourceId) ?? null;
      return saver<SourceDetails>({
        id: sourceId,
        read() {
          const source = sourceNow();
          return source && { values: source, revision: source.revision };
        },
        plan(changes, revision) {
          const source = sourceNow();
          return source && describeSourcePlan(place, { ...source, revision }, changes);
        },
      });
    },
  };
}
