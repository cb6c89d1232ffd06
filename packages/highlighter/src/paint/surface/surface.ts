/** What a painter paints on. */
import type { Stroke } from '../strokes.ts';

/** Takes strokes, many at once so that all are measured before the first is drawn. */
export interface Surface {
  draw(strokes: readonly Stroke[]): void;
  /** Takes away strokes that were drawn: the same objects. */
  erase(strokes: readonly Stroke[]): void;
  /** Measures again after text has moved; does nothing where the browser itself keeps place. */
  relayout(): void;
  dispose(): void;
}
