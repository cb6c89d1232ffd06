/** Import: a new article, seen before it is saved. */
export { IntakeScreen } from './intake-screen.tsx';
