/** Arabic and Latin text: fold, segment, snap, describe, anchor. Pure. */
export * from './anchor.ts';
export * from './code-point.ts';
export * from './deceptive.ts';
export * from './describe.ts';
export * from './document.ts';
export * from './fold.ts';
export * from './language.ts';
export * from './segmentation/grapheme.ts';
export * from './segmentation/sentence.ts';
export * from './segmentation/word.ts';
export * from './segmentation/word-snap.ts';
export * from './target.ts';
