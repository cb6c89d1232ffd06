import type { conflict as source } from '../../ar/desk/conflict.ts';
import type { InEnglish } from '../../plural.ts';

export const conflict: InEnglish<typeof source> = {
  title: 'This changed while you worked',
  body: 'Nothing was overwritten. Choose the text to keep for each field; the history holds both.',
  mine: 'My text',
  theirs: 'Text of {{name}}',
  merge: 'Merge',
  merged: 'Merged text',
  apply: 'Save the choice',
};
