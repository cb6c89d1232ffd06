/** Things laid over or under the words, measured from the sheet's own corner. */

/** A box in pixels from the layer's top left corner. */
export interface LayerBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A see-through element as large as `host`, which must be `position: relative`. It runs left to right
 * whatever the article does, because a positioned element resolves its inline inset by its own
 * direction; it is hidden from assistive technology and hears no pointer.
 */
export function createOverLayer(className: string): HTMLElement {
  const layer = document.createElement('div');
  layer.className = className;
  layer.dir = 'ltr';
  layer.setAttribute('aria-hidden', 'true');
  layer.style.cssText = 'position:absolute;inset:0;pointer-events:none;user-select:none';
  return layer;
}

/** Puts an element of such a layer at a box. */
export function placeInLayer(element: HTMLElement, box: LayerBox): void {
  const { style } = element;
  style.position = 'absolute';
  style.insetBlockStart = `${box.top}px`;
  style.insetInlineStart = `${box.left}px`;
  style.inlineSize = `${box.width}px`;
  style.blockSize = `${box.height}px`;
}

/** Client pixels as pixels from the corner of a layer that stands at `origin`. */
export function toLayerBox(rect: DOMRect, origin: DOMRect): LayerBox {
  const { width, height } = rect;
  return { left: rect.left - origin.left, top: rect.top - origin.top, width, height };
}
