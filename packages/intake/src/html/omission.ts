/** Decides which elements of a page are no part of what a reader reads. */

import type { IntakeNoticeKind } from '../notice.ts';
import { attribute, type HtmlElement } from './tree.ts';

const silently = ['style', 'template', 'noscript', 'head', 'link', 'meta', 'title', 'base', 'rp'];
const omittedTags: ReadonlyMap<string, IntakeNoticeKind | 'silently'> = new Map([
  ...silently.map((tag) => [tag, 'silently'] as const),
  ...['img', 'picture', 'svg', 'video', 'audio', 'canvas', 'map'].map(
    (tag) => [tag, 'images-dropped'] as const,
  ),
  ...['iframe', 'object', 'embed', 'applet', 'noembed', 'noframes', 'frameset'].map(
    (tag) => [tag, 'embeds-removed'] as const,
  ),
  ...['button', 'input', 'select', 'textarea', 'datalist', 'meter', 'progress'].map(
    (tag) => [tag, 'form-controls-removed'] as const,
  ),
  ...['nav', 'footer'].map((tag) => [tag, 'navigation-removed'] as const),
]);

const navigationRoles = ['navigation', 'contentinfo', 'search', 'menu', 'menubar'];
const hidingStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;
/** Word writes the bullet of a list as text inside such an element. */
const wordBullet = /mso-list\s*:\s*ignore/i;

function isHidden(element: HtmlElement, style: string): boolean {
  if (attribute(element, 'hidden') !== null || hidingStyle.test(style)) return true;
  if (element.tagName === 'dialog') return attribute(element, 'open') === null;
  return attribute(element, 'aria-hidden')?.toLowerCase() === 'true';
}

/** Why an element and all inside it is left out, as the notice to give; null if it is kept. */
export function omissionOf(element: HtmlElement): IntakeNoticeKind | 'silently' | null {
  if (element.tagName === 'script') {
    const isData = /^application\/ld\+json\b/i.test(attribute(element, 'type') ?? '');
    return isData ? 'silently' : 'scripts-removed';
  }
  const byTag = omittedTags.get(element.tagName);
  if (byTag) return byTag;
  const style = attribute(element, 'style') ?? '';
  if (wordBullet.test(style)) return 'silently';
  if (isHidden(element, style)) return 'hidden-text-removed';
  const role = attribute(element, 'role')?.toLowerCase() ?? '';
  return navigationRoles.includes(role) ? 'navigation-removed' : null;
}
