/** One assessment of a claim, and what editors said of it. */

export const problemKinds = [
  'out-of-context',
  'fabricated',
  'altered',
  'impostor',
  'misleading-headline',
  'cherry-picked',
  'satire',
  'outdated',
] as const;
export const confidences = ['low', 'medium', 'high'] as const;

export interface VerdictDetails {
  /** Key of a rating of the newsroom's scale; null while the checker has not chosen. */
  readonly rating: string | null;
  readonly problems: readonly (typeof problemKinds)[number][];
  readonly confidence: (typeof confidences)[number] | null;
  /** Markdown; `[1]` cites evidence number 1. */
  readonly rationale: string;
  /** ISO date up to which the information reaches. */
  readonly asOf: string | null;
  readonly recheckBy: string | null;
  readonly suggestedWording: string;
}

export interface Verdict extends VerdictDetails {
  /** Everyone who wrote on it, first author first: none of them may approve it. */
  readonly authors: readonly string[];
  readonly proposedAt: number;
}

/** The parts of a claim that a reason for return can point at. */
export const reviewFields = [
  'quote',
  'wording',
  'details',
  'evidence',
  'rating',
  'rationale',
] as const;

export interface ReturnNote {
  readonly field: (typeof reviewFields)[number];
  readonly reason: string;
  readonly by: string;
  readonly at: number;
}

export interface Review {
  readonly submitted: { readonly by: string; readonly at: number } | null;
  readonly returned: ReturnNote | null;
  readonly approved: Approval | null;
  /** Revision of the report that carries this claim; null until published. */
  readonly publishedIn: number | null;
}

export interface Approval {
  readonly by: string;
  readonly at: number;
  /** SHA-256 of what was approved (see `basisOf`), lower-case hexadecimal. */
  readonly basis: string;
  /** False where a newsroom of one has switched the four-eyes rule off: the report says so. */
  readonly fourEyes: boolean;
}

export interface Withdrawal {
  readonly by: string;
  readonly at: number;
  readonly reason: string;
}
