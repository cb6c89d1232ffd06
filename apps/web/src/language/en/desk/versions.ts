import type { versions as source } from '../../ar/desk/versions.ts';
import type { InEnglish } from '../../plural.ts';

export const versions: InEnglish<typeof source> = {
  title: 'Versions of the article',
  list: 'Versions',
  number: 'Version {{number}}',
  current: 'Read now',
  from: { paste: 'pasted', file: 'from a file', seed: 'with the demonstration' },
  colleague: 'A colleague',
  hash: 'Fingerprint of the text',
  withPrevious: 'Compare with the one before',
  toArticle: 'To the article',
  correct: 'Corrected version',
  correctLead:
    'The text of the article as it was corrected, pasted or from a file. Earlier versions stay as they are, and every claim is brought to its words in the new text.',
  readOnly: 'Importing a corrected version is for fact-checkers; you can read this page.',
  import: 'Import version {{number}}',
  importing: 'Importing',
  back: 'Another text',
  imported: 'Version {{number}} imported',
  refusedSame:
    'This is the text that is read now, letter by letter; there is no new version in it.',
  refusedStale:
    'The article changed while you read; it is shown as it is now, and your text is still here.',
  standing: {
    zero: 'The article has no claims yet.',
    one: 'The only claim stands on its words.',
    other: 'All {{n}} claims stand on their words.',
  },
  toSettle: {
    zero: 'Nothing is left to settle.',
    one: 'The words changed in one place: it needs you.',
    other: 'The words changed in {{n}} places: they need you.',
  },
  only: 'One version so far',
  onlyBody:
    'When the article is corrected, import its new version here; the two are compared word by word.',
  comparison: 'Two versions compared',
  compareFrom: 'From version',
  compareTo: 'To version',
  swap: 'Swap',
  same: 'The texts do not differ',
  sameBody: 'Both versions have the same words.',
  unknown: 'No version has this number',
  inserted: { zero: 'No word added', one: '{{n}} word added', other: '{{n}} words added' },
  deleted: { zero: 'No word deleted', one: '{{n}} word deleted', other: '{{n}} words deleted' },
  respelled: {
    zero: 'No word respelled',
    one: '{{n}} word respelled',
    other: '{{n}} words respelled',
  },
  moved: {
    zero: 'No paragraph moved',
    one: '{{n}} paragraph moved',
    other: '{{n}} paragraphs moved',
  },
  movedFrom: 'Moved: it was paragraph {{number}}',
  movedTo: 'Moved: it is paragraph {{number}} now',
  spelling: 'respelled',
  show: {
    zero: 'No unchanged paragraphs',
    one: 'Show one unchanged paragraph',
    other: 'Show {{n}} unchanged paragraphs',
  },
};
