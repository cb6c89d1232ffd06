/** Turns a manuscript into the draft that a person checks before the article is kept. */

import {
  type Direction,
  detectLanguage,
  findDeceptive,
  joinBlocks,
  type LooseBlock,
  type TextDocument,
} from '@isnad/text';
import type { ArticleDraft, IntakeKind } from './article-draft.ts';
import { clip, isReadable, withoutControls } from './clean-text.ts';
import { toByline, toIsoDay, toLine, toTitle, toWebAddress } from './imprint-fields.ts';
import { type IntakeRefusal, refuseOverLimit } from './intake-refusal.ts';
import { type Manuscript, type RoughBlock, roughBlock } from './manuscript.ts';
import type { NoticeTally } from './notice.ts';

/** How much of a first paragraph names an article that has no headline. */
const openingWordsUnits = 120;

interface Tongue {
  readonly language: string;
  readonly direction: Direction;
}

/** The headline stands first; any later heading of its level is a subhead. */
function withOneHeadline(
  blocks: readonly RoughBlock[],
  headline: string | null,
): readonly RoughBlock[] {
  const first = blocks.findIndex((block) => block.level === 1);
  if (first >= 0) {
    return blocks.map((block, at) =>
      block.level === 1 && at !== first ? { ...block, level: 2 } : block,
    );
  }
  if (headline === null) return blocks;
  // A pasted page often repeats its headline as an ordinary first line.
  const rest = blocks[0]?.text === headline ? blocks.slice(1) : blocks;
  return [roughBlock('heading', 1, headline), ...rest];
}

/** A declared language is believed unless its script runs the other way than the text. */
function tongueOf(text: string, declared: string | null, otherwise: Tongue | null): Tongue {
  const detected = detectLanguage(text);
  if (detected.language === 'und') return otherwise ?? detected;
  const language = declared?.toLowerCase().match(/^[a-z]{2,3}(?![a-z])/)?.[0];
  const agrees = language !== undefined && directionOfLanguage(language) === detected.direction;
  return { language: agrees ? language : detected.language, direction: detected.direction };
}

function directionOfLanguage(language: string): Direction {
  const script = new Intl.Locale(language).maximize().script ?? '';
  return /^(?:Arab|Hebr|Syrc|Thaa)$/.test(script) ? 'rtl' : 'ltr';
}

function toLooseBlock(block: RoughBlock, whole: Tongue): LooseBlock {
  const own = tongueOf(block.text, block.language, whole);
  return {
    kind: block.kind,
    level: block.level,
    text: block.text,
    language: own.language,
    direction: block.direction ?? own.direction,
  };
}

function titleOf(blocks: readonly RoughBlock[], pageTitle: string | null): string {
  const headline = blocks.find((block) => block.level === 1);
  const subhead = blocks.find((block) => block.level > 1);
  const title = toTitle(headline?.text ?? pageTitle) ?? toTitle(subhead?.text ?? null);
  return title ?? clip(toLine(blocks[0]?.text ?? ''), openingWordsUnits);
}

/** Once more after reading: entities such as `&#1;` smuggle in what the source did not hold. */
function readableBlocks(blocks: readonly RoughBlock[], tally: NoticeTally): readonly RoughBlock[] {
  return blocks
    .map((block) => ({ ...block, text: withoutControls(block.text, tally) }))
    .filter((block) => isReadable(block.text));
}

function noticeHiddenSigns(document: TextDocument, tally: NoticeTally): void {
  for (const { kind } of findDeceptive(document.text)) {
    if (kind.startsWith('direction-')) tally.add('bidi-controls');
    else if (kind === 'zero-width' || kind === 'tag') tally.add('zero-width');
  }
}

/** The draft of a manuscript, or why there is none. */
export function draftArticle(
  manuscript: Manuscript,
  kind: IntakeKind,
  tally: NoticeTally,
): ArticleDraft | IntakeRefusal {
  const { imprint } = manuscript;
  const readable = readableBlocks(manuscript.blocks, tally);
  if (readable.length === 0) return { refusal: 'intake-unreadable' };
  const blocks = withOneHeadline(readable, toTitle(imprint.headline));
  const units = blocks.reduce((sum, block) => sum + block.text.length + 1, -1);
  const tooLarge = refuseOverLimit('blocks', blocks.length) ?? refuseOverLimit('textUnits', units);
  if (tooLarge) return tooLarge;
  const words = blocks.map((block) => block.text).join('\n');
  const whole = tongueOf(words, imprint.language, null);
  const document = joinBlocks(blocks.map((block) => toLooseBlock(block, whole)));
  noticeHiddenSigns(document, tally);
  return {
    document,
    title: titleOf(blocks, imprint.pageTitle),
    byline: toByline(imprint.byline),
    publisher: toByline(imprint.publisher),
    url: toWebAddress(imprint.url),
    publishedAt: toIsoDay(imprint.publishedAt),
    ...whole,
    notices: tally.list(),
    kind,
  };
}
