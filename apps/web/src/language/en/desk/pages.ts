/** What the other pages need: the workbench opens without it. */
export { home } from './home.ts';
export { intake } from './intake.ts';
export { report } from './report.ts';
export { review } from './review.ts';
export { settings } from './settings.ts';
export { settling } from './settling.ts';
export { versions } from './versions.ts';
