/** Turns the bytes of a file into letters, or says that nobody can tell which letters they are. */

import type { NoticeTally } from '../notice.ts';

/** Share of the non-ASCII letters that must be Arabic before windows-1256 is believed. */
const arabicShareNeeded = 0.8;

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    // TypeError: the bytes do not fit. RangeError: no such encoding.
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

function byteOrderMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The encoding that an HTML page names for itself near its beginning. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const opening = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const label = opening.match(/<meta[^>]{1,300}?charset\s{0,9}=\s{0,9}["']?([\w:.-]{2,40})/i)?.[1];
  // A page that can be searched for "<meta" byte by byte is not UTF-16, whatever it says.
  return label && !/^utf-?16/i.test(label) ? label : null;
}

function isMostlyArabic(text: string): boolean {
  const foreign = text.match(/[^\p{ASCII}\s]/gu)?.length ?? 0;
  const arabic = text.match(/[\u0621-\u064A]{2,}/g)?.join('').length ?? 0;
  return foreign > 0 && arabic / foreign >= arabicShareNeeded;
}

/**
 * The text of a file: byte order mark, then valid UTF-8, then what the page declares, then
 * windows-1256 if the result reads as Arabic. Null if none of them fits; 'binary' holds NULs.
 * Sources: WHATWG Encoding (labels, decoders), HTML "prescan a byte stream".
 */
export function decodeText(
  bytes: Uint8Array,
  tally: NoticeTally,
): { text: string } | 'binary' | 'unknown' {
  const mark = byteOrderMark(bytes);
  if (mark) {
    const strict = decodeStrictly(bytes, mark);
    if (strict !== null) return { text: strict };
    const text = new TextDecoder(mark).decode(bytes);
    tally.add('surrogates-replaced', text.split('\uFFFD').length - 1);
    return { text };
  }
  if (bytes.includes(0)) return 'binary';
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8 };
  const declared = declaredEncoding(bytes);
  const asDeclared = declared && decodeStrictly(bytes, declared);
  if (asDeclared) return { text: asDeclared };
  const guess = decodeStrictly(bytes, 'windows-1256');
  if (guess === null || !isMostlyArabic(guess)) return 'unknown';
  tally.add('encoding-guessed');
  return { text: guess };
}
