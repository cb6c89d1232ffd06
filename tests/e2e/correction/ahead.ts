/** The corrected version brought in without the page, for journeys that look at what comes after. */
import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { correctedText } from './corrected-text.ts';

interface Opened {
  readonly article: { readonly revision: number; readonly versionCount: number };
}

/** As whoever is signed in; nothing happens where it came in before. */
export async function correctAhead(page: Page, url: string, articleId: string) {
  const input = encodeURIComponent(JSON.stringify({ articleId }));
  const asked = await page.request.get(`${url}/trpc/article.open?input=${input}`);
  const { result } = (await asked.json()) as { result: { data: Opened } };
  const { revision: expectedRevision, versionCount } = result.data.article;
  if (versionCount > 1) return;
  const draft = { text: correctedText(), kind: 'plain' };
  const response = await page.request.post(`${url}/trpc/article.correct`, {
    data: { eventId: randomUUID(), expectedRevision, articleId, draft },
    headers: { origin: url },
  });
  expect(await response.json()).toMatchObject({ result: { data: { ok: true } } });
}
