/** The forms for evidence and sources: opened by hand, so they come after the page. */
import { later, Nothing } from '../../../../later.tsx';

const forms = () => import('./forms.ts');

export const newEvidence = later(async () => (await forms()).NewEvidence, Nothing);
export const editEvidence = later(async () => (await forms()).EditEvidence, Nothing);
export const editSource = later(async () => (await forms()).EditSource, Nothing);
