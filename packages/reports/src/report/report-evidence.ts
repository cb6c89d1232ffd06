/** Evidence as it goes out, nothing confidential in it. */

import type { Evidence, Source } from '@isnad/core';

/** A source as readers may see it; of a confidential one only its proximity is left. */
export type ReportSource = Pick<
  Source,
  'title' | 'publisher' | 'author' | 'url' | 'publishedOn' | 'language' | 'proximity'
> & { readonly confidential: boolean };

/** Evidence under the number that the rationale cites. */
export type ReportEvidence = Pick<
  Evidence,
  'number' | 'stance' | 'passage' | 'translation' | 'note'
> & { readonly source: ReportSource };
