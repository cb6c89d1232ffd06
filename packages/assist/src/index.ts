/** Claim spotting: which sentences of an article are worth checking first. Pure. */
export * from './claim-hint.ts';
export * from './spot-claims.ts';
