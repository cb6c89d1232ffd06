/** What a painter paints on. */
import type { Stroke } from './strokes.ts';

/** Puts a stroke on the sheet and returns what takes it away again. */
export interface Surface {
  draw(stroke: Stroke): () => void;
  /** Measures again after text has moved; does nothing where the browser itself keeps place. */
  relayout(): void;
  dispose(): void;
}
