import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { draftOf, noticesOf } from '../intake.test-language.ts';
import { readArticle } from '../read-article.ts';

const headline = 'بوتين يختتم زيارة إلى الصين';

/** windows-1256 bytes of Arabic letters and spaces, found by decoding every byte. */
function toWindows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256');
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 0x3f);
}

function toUtf16(text: string, mark: readonly number[]): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.of(...mark, ...(mark[0] === 0xfe ? bytes.swap16() : bytes));
}

const declared = '<meta http-equiv=Content-Type content="text/html; charset=windows-1256"><p>';

const encodings: readonly (readonly [string, Uint8Array, readonly string[]])[] = [
  ['UTF-8', Buffer.from(headline), []],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${headline}`), []],
  ['UTF-16 little-endian', toUtf16(headline, [0xff, 0xfe]), []],
  ['UTF-16 big-endian', toUtf16(headline, [0xfe, 0xff]), []],
  ['windows-1256, undeclared', toWindows1256(headline), ['encoding-guessed']],
  ['windows-1256, declared', toWindows1256(`${declared}${headline}`), []],
  ['UTF-8, wrongly declared', Buffer.from(`${declared}${headline}`), []],
  [
    'windows-1256, declared as an encoding that does not exist',
    toWindows1256(`<meta charset="x-none"><p>${headline}`),
    ['encoding-guessed'],
  ],
];

const refused: readonly (readonly [string, Uint8Array, string])[] = [
  ['nothing', new Uint8Array(), 'intake-empty'],
  ['a byte order mark alone', Buffer.from('\uFEFF'), 'intake-empty'],
  ['UTF-8 cut within a letter', Buffer.from(headline).subarray(0, -1), 'intake-encoding'],
  ['Russian in windows-1251', Uint8Array.of(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2), 'intake-encoding'],
  ['German in Latin-1', Buffer.from('über größere Häuser', 'latin1'), 'intake-encoding'],
  ['bytes with NULs', Buffer.from('a\0b'), 'intake-binary'],
  ['UTF-16 without a mark', Buffer.from(`${headline} a`, 'utf16le'), 'intake-binary'],
  ['PDF', Buffer.from('%PDF-1.7\n'), 'intake-binary'],
  ['DOCX', Buffer.from('PK\x03\x04rest'), 'intake-binary'],
  ['PNG', Buffer.from('\x89PNG\r\n', 'latin1'), 'intake-binary'],
  ['JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'intake-binary'],
  ['a program', Buffer.from('\x7fELF'), 'intake-binary'],
  ['RTF', Buffer.from('{\\rtf1 text}'), 'intake-unreadable'],
];

describe('the encoding of a file', () => {
  test.each(encodings)('%s is read', (_name, bytes, notices) => {
    const draft = draftOf({ bytes });
    expect(draft.document.text).toBe(headline);
    expect(draft.notices.map((notice) => notice.kind)).toEqual(notices);
  });

  test.each(refused)('%s is refused by name', (_name, bytes, refusal) => {
    expect(readArticle({ bytes })).toMatchObject({ refusal });
  });

  test('half a letter in a UTF-16 file is replaced and noticed', () => {
    const draft = draftOf({ bytes: toUtf16('a\uD800b', [0xff, 0xfe]) });
    expect(draft.document.text).toBe('a\uFFFDb');
    expect(noticesOf(draft)).toEqual({ 'surrogates-replaced': 1 });
  });
});
