/** Finds one segment of a claim in the new version, by the surest way that still works. */

import { anchorQuote } from '../anchor.ts';
import { type Alignment, alignTexts } from '../compare/alignment.ts';
import { spanOfWords } from '../compare/reading/reading.ts';
import type { WordRange } from '../compare/similarity.ts';
import type { TextDocument } from '../document.ts';
import type { Segment } from '../target.ts';
import { copiesInDoubt } from './doubt/repetition.ts';
import { TwinJudge } from './doubt/twin.ts';
import { judge } from './judgement.ts';
import { neighboursOf } from './neighbour.ts';
import { type PhrasePlace, PhraseSearch } from './phrase-search.ts';
import { type Placement, placed, unplaced } from './placement.ts';
import type { AnchorCandidate } from './reanchoring.ts';
import { UnchangedLines } from './unchanged-line.ts';
import { imageOfWords, type WordImage, wordsIn } from './word-image.ts';

// A phrase found far from its sentence must be nearly whole, long enough and clearly the best.
const LEAST_PHRASE = 0.75;
const LEAST_FOREIGN = 0.9;
const PHRASE_WORDS = 6;
const MARGIN = 0.1;

/** Two versions; each step of the search is prepared once, and only when a claim needs it. */
export class SegmentSearch {
  readonly #before: TextDocument;
  readonly #after: TextDocument;
  #lines: UnchangedLines | null = null;
  #alignment: Alignment | null = null;
  #twins: TwinJudge | null = null;
  #phrases: PhraseSearch | null = null;

  constructor(before: TextDocument, after: TextDocument) {
    this.#before = before;
    this.#after = after;
  }

  /** What became of a segment of the old version. */
  find(segment: Segment): Placement {
    const { start, end } = segment;
    this.#lines ??= new UnchangedLines(this.#before.text, this.#after.text);
    const place = this.#lines.placeOf({ start, end });
    if (place) {
      if (place.span.start === start) return placed('unchanged', 'same-place', place.span);
      return placed('moved', place.inCompany ? 'shifted' : 'moved-intact', place.span);
    }
    this.#alignment ??= alignTexts(this.#before.text, this.#after.text);
    const range = wordsIn(this.#alignment, segment);
    if (range.from === range.to) return this.#findSigns(segment);
    return this.#findByWords(this.#alignment, segment, range);
  }

  // Signs without a letter (an emoji) have no words to follow, only their own surroundings.
  #findSigns(segment: Segment): Placement {
    const span = anchorQuote(this.#after, segment);
    if (!span) return unplaced('orphan', 'gone', []);
    if (span.start === segment.start) return placed('unchanged', 'same-place', span);
    return placed('moved', 'moved-intact', span);
  }

  #findByWords(alignment: Alignment, segment: Segment, range: WordRange): Placement {
    const image = imageOfWords(alignment, range);
    if (!image?.isClaim) return this.#findPhrase(alignment, segment, range, image);
    const neighbours = neighboursOf(alignment, range);
    if (!image.isWhole) {
      return unplaced('ambiguous', 'torn-apart', piecesOf(alignment, range), neighbours);
    }
    this.#twins ??= new TwinJudge(alignment);
    const rivalry = this.#twins.judge(range);
    const own = candidate(alignment, image.range, image.score);
    const copies = copiesInDoubt(alignment.before, range, alignment.after, image.range);
    if (copies.length > 0) {
      const places = copies.map((copy) => candidate(alignment, copy, image.score));
      return unplaced('ambiguous', 'several-places', places, neighbours);
    }
    if (!rivalry.isContested) {
      const { score, range: words } = image;
      const { likeness: runnerUp, inCompany } = rivalry;
      return judge(alignment, { span: segment, range, image: words, score, runnerUp, inCompany });
    }
    const rivals = rivalry.images.map((passage): AnchorCandidate => {
      const [from = 0, to = 0] = alignment.after.firsts.subarray(passage, passage + 2);
      return candidate(alignment, { from, to }, rivalry.likeness);
    });
    const reason = rivals.length > 0 ? 'several-places' : 'several-origins';
    return unplaced('ambiguous', reason, [own, ...rivals], neighbours);
  }

  #findPhrase(
    alignment: Alignment,
    segment: Segment,
    range: WordRange,
    image: WordImage | null,
  ): Placement {
    this.#phrases ??= new PhraseSearch(alignment);
    const places = this.#phrases.find(range);
    const free = places.filter(({ isFree, score }) => isFree && score >= LEAST_PHRASE);
    const [best, second] = free;
    const neighbours = neighboursOf(alignment, range);
    const candidates = places.map((place) => candidate(alignment, place.range, place.score));
    if (best && second && best.score - second.score < MARGIN) {
      return unplaced('ambiguous', 'several-places', candidates, neighbours);
    }
    if (best && isTrusted(best, range)) {
      const sure = { score: best.score, runnerUp: second?.score ?? 0, inCompany: false };
      return judge(best.links, { span: segment, range, image: best.range, ...sure });
    }
    if (best) return unplaced('ambiguous', 'foreign-surroundings', candidates, neighbours);
    if (image) {
      const place = candidate(alignment, image.range, image.score);
      return unplaced('orphan', 'rewritten', [place, ...candidates], neighbours);
    }
    const reason = candidates.length > 0 ? 'only-twins-left' : 'gone';
    return unplaced('orphan', reason, candidates, neighbours);
  }
}

function isTrusted({ score, isAtHome }: PhrasePlace, { from, to }: WordRange): boolean {
  return isAtHome || (score >= LEAST_FOREIGN && to - from >= PHRASE_WORDS);
}

function candidate(alignment: Alignment, words: WordRange, score: number): AnchorCandidate {
  return { span: spanOfWords(alignment.after, words.from, words.to), score };
}

// The runs of words that stayed together, in the order of the old text.
function piecesOf(alignment: Alignment, range: WordRange): AnchorCandidate[] {
  const pieces: { from: number; to: number }[] = [];
  for (let word = range.from; word < range.to; word += 1) {
    const image = alignment.imageOf(word);
    const last = pieces.at(-1);
    if (image === -1) continue;
    if (last && image >= last.to && image <= last.to + 1) last.to = image + 1;
    else pieces.push({ from: image, to: image + 1 });
  }
  const length = range.to - range.from;
  return pieces.map((piece) => candidate(alignment, piece, (piece.to - piece.from) / length));
}
