/** What joins a claim to a source: where the source stands, and the words that prove it. */

export const stances = ['supports', 'refutes', 'context', 'silent'] as const;
/** Admiralty credibility; 6 means "cannot be judged". */
export const credibilities = [1, 2, 3, 4, 5, 6] as const;

export interface EvidenceDetails {
  readonly sourceId: string;
  readonly stance: (typeof stances)[number];
  /** The proving passage, verbatim in the source's language. */
  readonly passage: string;
  readonly translation: string;
  readonly note: string;
  readonly credibility: (typeof credibilities)[number] | null;
}

export interface Evidence extends EvidenceDetails {
  readonly id: string;
  /** What rationales cite as `[number]`. */
  readonly number: number;
  readonly addedBy: string;
  readonly addedAt: number;
}
