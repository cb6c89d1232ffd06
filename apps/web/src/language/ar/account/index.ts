/** The further ways through the door, one's own account, and the people. */
export { account } from './account.ts';
export { gate } from './gate.ts';
export { roster } from './roster.ts';
