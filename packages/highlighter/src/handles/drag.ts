/** One thing that is pulled by a pointer until it is let go. */

/** Hears a pull; places in client pixels, where the line is and not where the finger holds the knob. */
export interface DragListener {
  start(): void;
  move(x: number, y: number, fine: boolean): void;
  /** Not done when the system took the pointer away. */
  end(isDone: boolean): void;
}

interface Grip {
  readonly pointerId: number;
  /** From the middle of the element to where it is held: the finger is on the knob beside the line. */
  readonly offBy: number;
}

/** An element that can be pulled: by one pointer at a time, with at most one move heard per frame. */
export function createDrag(className: string, listener: DragListener): HTMLElement {
  const element = document.createElement('i');
  element.className = className;
  element.style.touchAction = 'none';
  let grip: Grip | null = null;
  let frame = 0;
  let latest = () => {};
  const settle = () => {
    cancelAnimationFrame(frame);
    latest();
    latest = () => {};
  };
  const stop = (event: PointerEvent) => {
    if (event.pointerId !== grip?.pointerId) return;
    settle();
    grip = null;
    listener.end(event.type === 'pointerup');
  };
  element.addEventListener('pointerdown', (event) => {
    if (grip || event.button !== 0) return;
    // Keeps the browser from selecting words with the same pull.
    event.preventDefault();
    const { top, height } = element.getBoundingClientRect();
    grip = { pointerId: event.pointerId, offBy: event.clientY - (top + height / 2) };
    element.setPointerCapture(event.pointerId);
    listener.start();
  });
  element.addEventListener('pointermove', ({ pointerId, clientX, clientY, altKey }) => {
    if (pointerId !== grip?.pointerId) return;
    const { offBy } = grip;
    latest = () => listener.move(clientX, clientY - offBy, altKey);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(settle);
  });
  element.addEventListener('pointerup', stop);
  element.addEventListener('pointercancel', stop);
  return element;
}
