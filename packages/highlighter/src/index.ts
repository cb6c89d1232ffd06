/** Between the sheet on screen and the article's text: paint claims, hear what is pointed at and selected. */
export * from './hit/hit.ts';
export * from './hit/interval-index.ts';
export * from './layout/geometry.ts';
export * from './layout/rail.ts';
export * from './paint/names.ts';
export * from './paint/overlap.ts';
export * from './paint/painter.ts';
export type { PaintMark } from './paint/strokes.ts';
export * from './sheet/rects.ts';
export * from './sheet/selection.ts';
export * from './sheet/selection-watch.ts';
export * from './sheet/sheet-map.ts';
