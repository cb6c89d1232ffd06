/** Makes a report's page at home in a frame: its own links stay in it, all others open beside it. */

/**
 * In a frame without an address of its own `#claim-1` would lead to the desk's page. The report
 * escapes every quotation mark of its texts, so that `href="` can only be an attribute.
 */
export function framedPage(html: string): string {
  return html
    .replaceAll('href="#', 'href="about:srcdoc#')
    .replaceAll(/(?<=<a [^<>]*)href="(?=https?:|\/)/gu, 'target="_blank" href="');
}
