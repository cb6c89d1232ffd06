/** Web addresses as people type, paste and read them. */

/** What a person typed as an address: a bare domain is a web address too; null when empty. */
export function toWebAddress(text: string): string | null {
  const typed = text.trim();
  if (typed === '') return null;
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:].*)?$/u.test(typed)
    ? `https://${typed}`
    : typed;
}

/** A pasted text that is one web address and nothing else; null for any other text. */
export function pastedAddress(text: string): string | null {
  const typed = text.trim();
  return /^https?:\/\/\S+$/i.test(typed) && URL.canParse(typed) ? typed : null;
}

/** The domain a reader knows it by; the text itself when it is no address. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
