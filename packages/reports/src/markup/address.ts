/** Web addresses that are safe to link: http and https only, percent-encoded to ASCII. */

/** The address as an IRI in ASCII; null when it is no web address. */
export function toWebAddress(text: string | null): string | null {
  if (text === null || !/^https?:\/\//iu.test(text.trim())) return null;
  return URL.parse(text.trim())?.href ?? null;
}

/** Where a report stands: `baseUrl` is the site's address, `path` the report's under it. */
export interface ReportPlace {
  readonly baseUrl: string;
  readonly path: string;
}

/** The report's own address, with an anchor when one is asked for. Throws on a bad base URL. */
export function addressOf({ baseUrl, path }: ReportPlace, anchor?: string): string {
  const { href } = new URL(`${baseUrl.replace(/\/+$/u, '')}/${path.replace(/^\/+/u, '')}`);
  return anchor ? `${href}#${anchor}` : href;
}

/** The anchor of a claim on the report's page. */
export function claimAnchor(number: number): string {
  return `claim-${number}`;
}
