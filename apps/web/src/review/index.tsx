/** The editor's desk. */
export { ReviewScreen } from './review-screen.tsx';
