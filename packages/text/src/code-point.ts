/** Changes between our UTF-16 offsets and the code points that W3C Web Annotation exports count in. */

import type { Span } from './document.ts';

/**
 * Code points before a UTF-16 offset; one inside a surrogate pair counts the pair.
 * Throws a RangeError outside the text.
 */
export function toCodePointOffset(text: string, offset: number): number {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) {
    throw new RangeError(`offset ${offset} is outside a text of ${text.length} units`);
  }
  let codePoints = 0;
  for (let at = 0; at < offset; at += unitsAt(text, at)) codePoints += 1;
  return codePoints;
}

/** UTF-16 offset of the n-th code point. Throws a RangeError outside the text. */
export function fromCodePointOffset(text: string, codePoints: number): number {
  let offset = 0;
  for (let passed = 0; passed < codePoints && offset < text.length; passed += 1) {
    offset += unitsAt(text, offset);
  }
  if (toCodePointOffset(text, offset) !== codePoints) {
    throw new RangeError(`code point ${codePoints} is outside the text`);
  }
  return offset;
}

/** A UTF-16 span counted in code points (W3C TextPositionSelector). */
export function toCodePointSpan(text: string, { start, end }: Span): Span {
  return { start: toCodePointOffset(text, start), end: toCodePointOffset(text, end) };
}

/** A code point span counted in UTF-16 units. */
export function fromCodePointSpan(text: string, { start, end }: Span): Span {
  return { start: fromCodePointOffset(text, start), end: fromCodePointOffset(text, end) };
}

function unitsAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}
