/** The one door through which an article comes in. */

import type { ArticleDraft, IntakeInput, IntakeKind } from './article-draft.ts';
import { isReadable, withLineFeeds, withoutControls } from './clean-text.ts';
import { draftArticle } from './draft.ts';
import { decodeText } from './file/encoding.ts';
import { guessKind, isBinary, isRichTextFormat } from './file/format.ts';
import { readHtml } from './html/page.ts';
import { type IntakeRefusal, refuseOverLimit } from './intake-refusal.ts';
import type { Manuscript } from './manuscript.ts';
import { readMarkdown } from './markdown/markdown.ts';
import { NoticeTally } from './notice.ts';
import { readPlainText } from './plain/plain-text.ts';

function readText(input: IntakeInput, tally: NoticeTally): { text: string } | IntakeRefusal {
  const size = 'bytes' in input ? input.bytes.length : input.text.length;
  const tooLarge = refuseOverLimit('bytes', size);
  if (tooLarge) return tooLarge;
  if ('text' in input) return { text: input.text.replace(/^\uFEFF/, '') };
  if (isBinary(input.bytes)) return { refusal: 'intake-binary', size };
  const decoded = decodeText(input.bytes, tally);
  if (decoded === 'binary') return { refusal: 'intake-binary', size };
  if (decoded === 'unknown') return { refusal: 'intake-encoding', size };
  return decoded;
}

function readManuscript(
  text: string,
  kind: IntakeKind,
  tally: NoticeTally,
): Manuscript | IntakeRefusal {
  if (kind === 'html') return readHtml(text, tally);
  return kind === 'markdown' ? readMarkdown(text, tally) : readPlainText(text);
}

/**
 * Reads an uploaded file or pasted text into a clean article draft, or says why not.
 * Never throws for bad input, follows no link, runs nothing; what comes out is text only.
 */
export function readArticle(input: IntakeInput): ArticleDraft | IntakeRefusal {
  const tally = new NoticeTally();
  const read = readText(input, tally);
  if ('refusal' in read) return read;
  if (!isReadable(read.text)) return { refusal: 'intake-empty' };
  if (isRichTextFormat(read.text)) return { refusal: 'intake-unreadable' };
  const kind = input.kind ?? guessKind(read.text, input.fileName);
  const clean = withoutControls(withLineFeeds(read.text), tally);
  const manuscript = readManuscript(clean, kind, tally);
  if ('refusal' in manuscript) return manuscript;
  return draftArticle(manuscript, kind, tally);
}
