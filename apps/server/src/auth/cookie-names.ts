/** What the newsroom's cookies are called. */

/** Behind TLS a cookie is bound to this very host (RFC 6265bis, `__Host-`). */
export function cookieNames(isHttps: boolean) {
  const prefix = isHttps ? '__Host-' : '';
  return { session: `${prefix}isnad.session`, device: `${prefix}isnad.device` } as const;
}
