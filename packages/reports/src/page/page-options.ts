/** How a page of a report is asked for. */

import type { ReportPlace } from '../markup/address.ts';
import type { Figures } from '../wording/figures.ts';

/** What happened to a published claim since: its page says so. */
export type Standing = 'under-review' | 'withdrawn';

/** One file that can be fetched besides the page; `href` is relative to the page or absolute. */
export interface ReportDownload {
  readonly label: string;
  readonly href: string;
  /** Media type, e.g. `application/ld+json`. */
  readonly type: string;
}

/** Where the page stands and in which words and figures it speaks. */
export interface PageOptions extends Figures, ReportPlace {
  /** By claim number; a claim that is not named stands as published. */
  readonly standing: ReadonlyMap<number, Standing>;
  /** A preview: says that it is not published, and asks search engines to stay away. */
  readonly draft: boolean;
  /** The served page links its stylesheet; the exported file carries it. */
  readonly stylesheet: { readonly href: string } | { readonly inline: true };
  readonly otherLanguageHref: string | null;
  readonly downloads?: readonly ReportDownload[];
}
