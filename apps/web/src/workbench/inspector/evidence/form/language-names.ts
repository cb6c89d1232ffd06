/** Languages that sources of this desk are written in, named in the reader's own. */

const common = ['ar', 'en', 'ru', 'zh', 'ko', 'fa', 'he', 'tr', 'fr', 'de', 'es', 'uk', 'ja', 'ur'];

/** `own`: a language outside the list that a source already has. */
export function languageNames(reader: string, own: string): (readonly [string, string])[] {
  const names = new Intl.DisplayNames([reader], { type: 'language' });
  const tags = own === '' || common.includes(own) ? common : [...common, own];
  return tags.map((tag) => [tag, names.of(tag) ?? tag] as const);
}
