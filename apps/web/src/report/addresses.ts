/** Where a report and its files are found. */

export const exportFormats = ['html', 'csv', 'claim-review.jsonld', 'annotations.jsonld'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The public page; Arabic stands at the plain address. */
export function publicAddress(origin: string, slug: string, language: 'ar' | 'en'): string {
  return `${origin}/r/${slug}${language === 'ar' ? '' : `?lang=${language}`}`;
}

/** The state of things as a file, for those inside. */
export function exportAddress(
  articleId: string,
  format: ExportFormat,
  language: 'ar' | 'en',
): string {
  return `/export/${articleId}.${format}?lang=${language}`;
}

/** Name of the file on the reader's disk; linked data has no language of its own. */
export function exportName(slug: string, format: ExportFormat, language: 'ar' | 'en'): string {
  return format.endsWith('jsonld') ? `${slug}.${format}` : `${slug}.${language}.${format}`;
}
