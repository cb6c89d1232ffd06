/** The newsroom of a story, its sources, and its usual beginning. */

import { defaultScale, type NewsroomDetails, type SourceDetails } from '@isnad/core';
import type { Proposal } from '@isnad/store';
import { imported } from './article.ts';
import { evidenced, judged, marked, submitted } from './claim.ts';
import { happens } from './telling.ts';

const sourceDetails: SourceDetails = {
  kind: 'web-page',
  title: 'الجمارك الصينية',
  publisher: null,
  author: null,
  url: 'https://english.customs.gov.cn/',
  publishedOn: null,
  language: 'en',
  proximity: 'primary',
  reliability: 'B',
  repeatsId: null,
  confidential: false,
};

const newsroomDetails: NewsroomDetails = {
  name: 'إسناد',
  nameLatin: 'Isnad',
  language: 'ar',
  digits: 'latn',
  fourEyes: true,
  secondFactor: 'optional',
  demo: false,
  topics: [],
};

export function founded(): Proposal {
  return happens('newsroomFounded', 'desk', { details: newsroomDetails, scale: defaultScale });
}

export function sourced(id: string, details: Partial<SourceDetails> = {}): Proposal {
  return happens('sourceAdded', id, { details: { ...sourceDetails, ...details } });
}

/** An article with one claim that waits for the editor. */
export function untilSubmitted(articleId: string, claimId: string): Proposal[] {
  const sourceId = `${claimId}-source`;
  return [
    imported(articleId),
    sourced(sourceId),
    marked(claimId, articleId, 1),
    evidenced(claimId, sourceId, `${claimId}-evidence`),
    judged(claimId),
    submitted(claimId),
  ];
}
