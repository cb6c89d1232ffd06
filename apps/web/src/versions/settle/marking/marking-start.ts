/** Where a new marking begins: with what was found, what resembles it, or what stands where it was. */
import type { Span } from '@isnad/text';
import { spansOf } from '../../../workbench/claims/marks.ts';
import type { ChangedPlace } from '../../../workbench/claims/unsettled.ts';

export function startOf({ appearance, found }: ChangedPlace, versionId: string): Span {
  const spans = spansOf(appearance);
  const [first, last] = [spans[0], spans.at(-1)];
  if (first && last && appearance.target.versionId === versionId) {
    return { start: first.start, end: last.end };
  }
  const { before = null, after = null } = found?.neighbours ?? {};
  return found?.candidates[0]?.span ?? before ?? after ?? { start: 0, end: 1 };
}
