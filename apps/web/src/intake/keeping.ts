/** Keeps an article: the same input again, with what the person mended. */
import { uuidv7 } from 'uuidv7';
import { sendUntilAnswered } from '../desk/line/send.ts';
import { client } from '../desk/line/trpc.ts';
import type { Details } from './details-form.tsx';
import type { Draft, HandedIn } from './handing/reading.ts';
import { mendedDetails } from './mending.ts';

export function importArticle(handedIn: HandedIn, draft: Draft, details: Details) {
  const request = {
    eventId: uuidv7(),
    articleId: uuidv7(),
    draft: handedIn,
    details: mendedDetails(draft, details),
  };
  return sendUntilAnswered(() => client.article.import.mutate(request));
}
