/** What a person mended in the details that were read from an article. */
import type { Details } from './details-form.tsx';
import type { Draft } from './handing/reading.ts';

/** Only what differs from what was read: the rest stays as the text itself says it. */
export function mendedDetails(draft: Draft, details: Details) {
  const url = webAddress(details.url);
  const nothing = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    ...(details.title.trim() !== draft.title && { title: details.title.trim() }),
    ...(nothing(details.byline) !== draft.byline && { byline: nothing(details.byline) }),
    ...(nothing(details.publisher) !== draft.publisher && {
      publisher: nothing(details.publisher),
    }),
    ...(url !== draft.url && { url }),
    ...(nothing(details.publishedOn) !== draft.publishedAt && {
      publishedOn: nothing(details.publishedOn),
    }),
    ...(details.language !== draft.language && { language: details.language }),
    ...(details.direction !== draft.direction && { direction: details.direction }),
    ...deadlineOf(details),
  };
}

/** «example.org/a» is meant as an address of the web. */
function webAddress(text: string): string | null {
  const address = text.trim();
  if (address === '') return null;
  return /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
}

/** The field speaks the time of the person's own place. */
function deadlineOf({ deadline }: Details) {
  return deadline === '' ? {} : { deadlineAt: new Date(deadline).getTime() };
}
