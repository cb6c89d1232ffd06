/** How much ink is on the screen: what the pixel tests measure. */

/** The darkness of each pixel in the red channel, row by row; paint whose red is full leaves none. */
export interface Ink {
  readonly darkness: Uint8Array;
  readonly width: number;
}

/** Reads a picture (PNG in base64) in which one CSS pixel is one pixel. */
export async function inkOf(png: string): Promise<Ink> {
  const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = picture;
  const pencil = new OffscreenCanvas(width, height).getContext('2d');
  if (!pencil) throw new Error('No canvas to read the picture with');
  pencil.drawImage(picture, 0, 0);
  const { data } = pencil.getImageData(0, 0, width, height);
  const darkness = Uint8Array.from(
    { length: width * height },
    (_, at) => 255 - (data[at * 4] ?? 0),
  );
  return { darkness, width };
}

/** Which part of the ink inside a box (pixels from the picture's corner) differs in another picture. */
export function changeIn(before: Ink, after: Ink, box: DOMRect): number {
  let [all, changed] = [0, 0];
  for (let y = Math.floor(box.top); y < box.bottom; y++) {
    for (let x = Math.floor(box.left); x < box.right; x++) {
      const at = y * before.width + x;
      const ink = before.darkness[at] ?? 0;
      all += ink;
      changed += Math.abs(ink - (after.darkness[at] ?? 0));
    }
  }
  if (all === 0) throw new Error('There is no ink in the box');
  return changed / all;
}
