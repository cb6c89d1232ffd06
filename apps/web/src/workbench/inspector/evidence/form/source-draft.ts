/** A source and its evidence while they are being written: plain text per field, kept as one draft. */
import {
  credibilities,
  type EvidenceDetails,
  proximities,
  reliabilities,
  type SourceDetails,
  sourceKinds,
  stances,
} from '@isnad/core';
import { toWebAddress } from '../web-address.ts';

export interface SourceDraft {
  readonly kind: string;
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  readonly url: string;
  readonly publishedOn: string;
  readonly language: string;
  readonly proximity: string;
  readonly reliability: string;
  readonly repeatsId: string;
  readonly confidential: boolean;
}

export interface EvidenceDraft {
  readonly stance: string;
  readonly passage: string;
  readonly translation: string;
  readonly note: string;
  readonly credibility: string;
}

export function sourceDraftOf(details: SourceDetails | null): SourceDraft {
  const { kind = 'web-page', title = '', confidential = false } = details ?? {};
  return {
    ...{ kind, title, confidential },
    publisher: details?.publisher ?? '',
    author: details?.author ?? '',
    url: details?.url ?? '',
    publishedOn: details?.publishedOn ?? '',
    language: details?.language ?? '',
    proximity: details?.proximity ?? '',
    reliability: details?.reliability ?? '',
    repeatsId: details?.repeatsId ?? '',
  };
}

export function toSourceDetails(draft: SourceDraft): SourceDetails {
  return {
    kind: known(sourceKinds, draft.kind) ?? 'web-page',
    title: draft.title.trim(),
    publisher: draft.publisher.trim() || null,
    author: draft.author.trim() || null,
    url: toWebAddress(draft.url),
    publishedOn: draft.publishedOn || null,
    language: draft.language || null,
    proximity: known(proximities, draft.proximity),
    reliability: known(reliabilities, draft.reliability),
    repeatsId: draft.repeatsId || null,
    confidential: draft.confidential,
  };
}

export function evidenceDraftOf(details: EvidenceDetails | null): EvidenceDraft {
  return {
    stance: details?.stance ?? 'supports',
    passage: details?.passage ?? '',
    translation: details?.translation ?? '',
    note: details?.note ?? '',
    credibility: details?.credibility ? String(details.credibility) : '',
  };
}

export function toEvidenceDetails(sourceId: string, draft: EvidenceDraft): EvidenceDetails {
  return {
    sourceId,
    stance: known(stances, draft.stance) ?? 'supports',
    passage: draft.passage,
    translation: draft.translation,
    note: draft.note,
    credibility: known(credibilities, Number(draft.credibility)),
  };
}

function known<Value>(values: readonly Value[], value: unknown): Value | null {
  return values.find((one) => one === value) ?? null;
}
