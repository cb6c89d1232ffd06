/** What every page behind the door needs, and the workbench. */
export { conflict } from './conflict.ts';
export { happening } from './happening.ts';
export { inspector } from './inspector.ts';
export { judging } from './judging.ts';
export { refusal } from './refusal.ts';
export { workbench } from './workbench.ts';
