/** Turns the spans that a browser selected into words that this newsroom's own text confirms. */

import { type Refusal, type RefusalName, refuse } from '@isnad/core';
import type { DeskReader } from '@isnad/store';
import { describeTarget, type Span, type Target, type TargetFault, targetFault } from '@isnad/text';

const refusalOf: Readonly<Record<TargetFault, RefusalName>> = {
  'empty-target': 'target-empty',
  'target-outside-text': 'target-outside-text',
  'target-unordered': 'target-unordered',
  'target-mismatch': 'target-mismatch',
  'target-splits-letter': 'target-splits-letter',
};

interface Place {
  readonly versionId: string;
  readonly spans: readonly Span[];
}

/** The target on those spans; refused when they do not fit that version of that article. */
export function pointAt(desk: DeskReader, articleId: string, place: Place): Target | Refusal {
  const version = desk.version(place.versionId);
  if (version?.articleId !== articleId) return refuse('not-found', ['versionId']);
  const target = describeTarget(version.document, version.id, place.spans);
  const fault = targetFault(version.document, target);
  return fault ? refuse(refusalOf[fault]) : target;
}
