import type { fault as source } from '../../ar/first/fault.ts';
import type { InEnglish } from '../../plural.ts';

export const fault: InEnglish<typeof source> = {
  title: 'This page could not be shown',
  body: 'What you saved is safe. Try again, or copy the details for whoever runs the server.',
  notFound: 'Nothing at this address',
  notFoundBody: 'The link may be incomplete, or what was here has moved.',
  home: 'To my work',
  copy: 'Copy details',
  copied: 'Details copied',
  id: 'Fault number',
  offline: 'The server cannot be reached. The request is repeated once it can.',
  loading: 'Could not load',
  forbidden: 'Your role does not open this page.',
  signedOut: 'The session ended. The request is repeated after signing in.',
  server: 'The server failed; nothing was changed.',
  disk: {
    full: 'The server’s disk is full, so this change was not saved. Reading goes on; tell whoever runs the server, then try again.',
    'read-only':
      'The server’s disk is read-only now, so this change was not saved. Tell whoever runs the server, then try again.',
    failing:
      'The server’s disk does not answer, so this change was not saved. Tell whoever runs the server, then try again.',
  },
  door: {
    'too-long': 'Longer than allowed: {{size}} of {{limit}}',
    'too-short': 'Shorter than allowed: {{size}} of {{limit}}',
    'too-common': 'One of the words that everybody guesses',
    'not-a-url': 'Not a valid link that starts with https',
    'not-a-date': 'Not a valid date',
    'unknown-value': 'Unknown value',
    'wrong-shape': 'Not accepted here',
  },
};
