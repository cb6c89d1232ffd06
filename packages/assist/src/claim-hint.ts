/** What the workbench knows about a sentence before anybody has read it. */

import type { Span } from '@isnad/text';

/** Why a sentence may hold something to check. */
export type HintReason =
  | 'figure'
  | 'magnitude'
  | 'percentage'
  | 'money'
  | 'date'
  | 'attribution'
  | 'comparison'
  | 'quotation'
  | 'cause'
  | 'prediction';

/** A guess to order work by, never a judgement: 0 is nothing found, 1 is surely worth checking. */
export interface ClaimHint {
  readonly span: Span;
  readonly score: number;
  /** In a fixed order, each at most once. */
  readonly reasons: readonly HintReason[];
}
