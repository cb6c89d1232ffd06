/** Articles of a story, and the reports about them. */

import type { ArticleDetails } from '@isnad/core';
import type { Proposal } from '@isnad/store';
import { describeTarget, joinBlocks, type Target } from '@isnad/text';
import { sha256 } from './digest.ts';
import { happens } from './telling.ts';

export const sentence = 'تجاوز التبادل 240 مليار دولار العام الماضي.';

const articleDetails: ArticleDetails = {
  title: 'زيارة إلى الصين',
  byline: null,
  publisher: null,
  url: null,
  publishedOn: null,
  language: 'ar',
  direction: 'rtl',
  deadlineAt: null,
};

/** An article whose one sentence names it, so that no two have the same text. */
export function imported(id: string, details: Partial<ArticleDetails> = {}): Proposal {
  const document = documentOf(id);
  return happens('articleImported', id, {
    details: { ...articleDetails, ...details },
    version: {
      id: versionOf(id),
      number: 1,
      document,
      textHash: sha256(document.text),
      originalHash: null,
      importedFrom: 'paste',
    },
  });
}

/** Words of the article's one sentence. */
export function targetIn(articleId: string, start = 0, end = sentence.length): Target {
  return describeTarget(documentOf(articleId), versionOf(articleId), [{ start, end }]);
}

/** The report and the claim's own event, as one decision writes them. */
export function published(articleId: string, claimId: string, revision: number): Proposal[] {
  const report = JSON.stringify({ articleId, revision });
  const reportPublished = happens('reportPublished', articleId, {
    slug: `slug-${articleId}`,
    revision,
    headline: 'تحقق',
    summary: '',
    report,
    reportHash: sha256(report),
    claimIds: [claimId],
  });
  return [reportPublished, happens('claimPublished', claimId, { reportRevision: revision })];
}

function versionOf(articleId: string): string {
  return `${articleId}-version`;
}

function documentOf(articleId: string) {
  const block = { level: 0, direction: 'rtl', language: 'ar' } as const;
  return joinBlocks([
    { ...block, kind: 'paragraph', text: sentence },
    { ...block, kind: 'paragraph', text: articleId },
  ]);
}
