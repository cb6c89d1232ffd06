/** Follows the words of claims into a corrected text: decided once, here, for everybody. */

import { type Appearance, type Claim, type Found, isUnsettled } from '@isnad/core';
import type { DeskReader } from '@isnad/store';
import { reanchor, type TextDocument } from '@isnad/text';

/** A text that is about to become a version. */
export interface NewVersion {
  readonly id: string;
  readonly document: TextDocument;
}

/** What became of each appearance, by its id. */
export function followAppearances(
  desk: DeskReader,
  claims: readonly Claim[],
  version: NewVersion,
): Map<string, Omit<Found, 'settled'>> {
  const places = claims.flatMap(({ appearances }) => appearances.map(toPlace));
  const found = [...Map.groupBy(places, ({ from }) => from.versionId)].flatMap(
    ([versionId, group]) => {
      const before = desk.version(versionId);
      if (!before) throw new Error(`no version ${versionId}`);
      const targets = group.map(({ from }) => from);
      const anchors = reanchor(before.document, version.document, targets, version.id);
      return group.flatMap(({ id }, index) => {
        const anchor = anchors[index];
        return anchor ? [[id, { ...anchor, versionId: version.id }] as const] : [];
      });
    },
  );
  return new Map(found);
}

/**
 * Words that are known to stand are followed from where they stand; words that somebody has still
 * to settle from the version in which a person last stood behind them.
 */
function toPlace(appearance: Appearance) {
  const from = isUnsettled(appearance) ? appearance.judged : appearance.target;
  return { id: appearance.id, from };
}
