/** What every page needs, and the door. */
export { count } from './count.ts';
export { door } from './door.ts';
export { fault } from './fault.ts';
export { frame } from './frame.ts';
export { moment } from './moment.ts';
export { terms } from './terms.ts';
