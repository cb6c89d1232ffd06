import type { count as source } from '../../ar/first/count.ts';
import type { InEnglish } from '../../plural.ts';

export const count: InEnglish<typeof source> = {
  claims: { zero: 'No claims', one: '1 claim', other: '{{n}} claims' },
  claimsOf: { one: '1 claim', other: '{{n}} claims' },
  evidence: { zero: 'No evidence', one: '1 piece of evidence', other: '{{n}} pieces of evidence' },
  sources: { zero: 'No sources', one: '1 source', other: '{{n}} sources' },
  sentences: { zero: 'No sentences', one: '1 sentence', other: '{{n}} sentences' },
  openSentences: {
    zero: 'No open sentences',
    one: '1 sentence open',
    other: '{{n}} sentences open',
  },
  settled: {
    one: '{{part}} of 1 sentence settled',
    other: '{{part}} of {{n}} sentences settled',
  },
  articles: { zero: 'No articles', one: '1 article', other: '{{n}} articles' },
  words: { zero: 'No words', one: '1 word', other: '{{n}} words' },
  paragraphs: { zero: 'No paragraphs', one: '1 paragraph', other: '{{n}} paragraphs' },
  minutes: { one: '1 minute', other: '{{n}} minutes' },
  minutesOf: { one: '1 minute', other: '{{n}} minutes' },
  hours: { one: '1 hour', other: '{{n}} hours' },
  hoursOf: { one: '1 hour', other: '{{n}} hours' },
};
