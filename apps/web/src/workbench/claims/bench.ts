/** One article on the bench: everything its parts show, put together once per answer of the server. */
import {
  type Article,
  type ArticleVersion,
  type Claim,
  type CoveredSentence,
  coverSentences,
  findRating,
  type Scale,
} from '@isnad/core';
import type { PaintMark, Tone } from '@isnad/highlighter';
import { type Span, sentencesOf } from '@isnad/text';
import { depthsOf, inReadingOrder, marksOf, toneOf } from './marks.ts';
import { changedPlaces, isOpen } from './unsettled.ts';

/** How a claim is named and coloured wherever it is shown. */
export interface ClaimLook {
  readonly number: number;
  readonly tone: Tone;
  /** The verdict in the language of the interface. */
  readonly verdict: string;
  /** Claims over each other at its words; 0 below three. */
  readonly depth: number;
  /** A corrected text changed its words, and nobody has settled them yet. */
  readonly isChanged: boolean;
}

export interface Bench {
  readonly article: Article;
  readonly version: ArticleVersion;
  /** Standing claims in reading order. */
  readonly claims: readonly Claim[];
  readonly withdrawn: readonly Claim[];
  readonly sentences: readonly CoveredSentence[];
  readonly marks: readonly PaintMark[];
  readonly looks: ReadonlyMap<string, ClaimLook>;
  readonly scale: Scale;
  /** How many places a corrected text changed that nobody has settled yet. */
  readonly unsettled: number;
}

interface Opened {
  readonly article: Article;
  readonly version: ArticleVersion;
  readonly claims: readonly Claim[];
}

export function benchOf(
  { article, version, claims }: Opened,
  scale: Scale,
  language: 'ar' | 'en',
  pending: string,
): Bench {
  const standing = inReadingOrder(claims, version.id);
  const marks = marksOf(standing, version.id, scale);
  const depths = depthsOf(marks);
  const lookOf = (claim: Claim): ClaimLook => {
    const rating = findRating(scale, claim.verdict?.rating ?? '');
    const verdict = rating?.label[language] ?? pending;
    const depth = depths.get(claim.id) ?? 0;
    const isChanged = claim.appearances.some((item) => isOpen(item, version.id));
    return { number: claim.number, tone: toneOf(claim, scale), verdict, depth, isChanged };
  };
  const sentences = sentencesOf(version.document);
  return {
    article,
    version,
    scale,
    marks,
    claims: standing,
    withdrawn: claims.filter((claim) => claim.withdrawn),
    unsettled: changedPlaces(claims, version.id).filter((place) => place.isOpen).length,
    sentences: coverSentences(version.id, sentences, standing, article.settlements),
    looks: new Map(claims.map((claim) => [claim.id, lookOf(claim)])),
  };
}

/** The claims whose words touch each block, by the block's start. */
export function looksByBlock(bench: Bench): ReadonlyMap<number, readonly ClaimLook[]> {
  return new Map(
    bench.version.document.blocks.map((block) => [
      block.start,
      bench.marks
        .filter(({ spans }) => spans.some((span) => touches(span, block)))
        .flatMap(({ id }) => bench.looks.get(id) ?? []),
    ]),
  );
}

function touches(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
