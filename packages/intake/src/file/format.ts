/** Tells what kind of file was handed in, by its first bytes, its name and its first lines. */

import type { IntakeKind } from '../article-draft.ts';

/** First bytes of formats that are no text: PDF, ZIP (DOCX), PNG, JPEG, GIF, ELF, gzip, old Word. */
const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x1f, 0x8b, 0x08],
  [0xd0, 0xcf, 0x11, 0xe0],
];

const kindsByExtension: Readonly<Record<string, IntakeKind>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'plain',
  text: 'plain',
};

const openingTag =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|\?xml|html|head|meta|body|main|article|section|div|p|h[1-6]|b|span|ul|ol|table)[\s/>]/i;
const markdownSigns = [
  /^#{1,6} \S/m,
  /^---\n[\s\S]{0,4000}?\n---$/m,
  /\[[^\]\n]{1,200}\]\(https?:/,
];

/** Whether the first bytes are those of a known format that is not text. */
export function isBinary(bytes: Uint8Array): boolean {
  return signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte));
}

/** RTF is made of letters, but what it says can only be read by a word processor. */
export function isRichTextFormat(text: string): boolean {
  return text.startsWith('{\\rtf');
}

/** The kind that the name or else the beginning of the content suggests; plain when in doubt. */
export function guessKind(text: string, fileName: string | undefined): IntakeKind {
  const extension = fileName?.toLowerCase().match(/\.([a-z]+)$/)?.[1] ?? '';
  const named = Object.hasOwn(kindsByExtension, extension)
    ? kindsByExtension[extension]
    : undefined;
  if (named) return named;
  const opening = text.slice(0, 20_000);
  if (openingTag.test(opening)) return 'html';
  return markdownSigns.some((sign) => sign.test(opening)) ? 'markdown' : 'plain';
}
