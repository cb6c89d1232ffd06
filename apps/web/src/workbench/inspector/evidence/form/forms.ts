/** What `index.ts` fetches in one file. */
export { EditEvidence } from './edit-evidence.tsx';
export { EditSource } from './edit-source.tsx';
export { NewEvidence } from './new-evidence.tsx';
