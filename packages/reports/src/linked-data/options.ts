/** Where linked data says that it stands. */

import type { ReportPlace } from '../markup/address.ts';
import type { Standing } from '../page/page-options.ts';
import type { Report } from '../report/report.ts';
import { type CheckedClaim, isChecked } from '../report/report-claim.ts';

/** A withdrawn claim is no longer told to machines. */
export interface LinkedDataOptions extends ReportPlace {
  readonly standing?: ReadonlyMap<number, Standing>;
}

/** The claims that are still asserted, in order of number. */
export function assertedClaims(report: Report, { standing }: LinkedDataOptions): CheckedClaim[] {
  return report.claims
    .filter(isChecked)
    .filter(({ number }) => standing?.get(number) !== 'withdrawn');
}
