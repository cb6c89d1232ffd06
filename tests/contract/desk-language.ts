/** Words to tell a newsroom's story in a few lines. */
export * from './desk-language/article.ts';
export * from './desk-language/claim.ts';
export * from './desk-language/desk.ts';
export * from './desk-language/digest.ts';
export * from './desk-language/place.ts';
export * from './desk-language/telling.ts';
