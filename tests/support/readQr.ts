import { createRequire } from 'node:module';
import type { QrCode } from '../../src/view/qrCode.ts';

/** A decoder that this project did not write, and not the encoder's own. */
const { default: decode } = createRequire(import.meta.url)('jsqr') as {
  readonly default: (pixels: Uint8ClampedArray, width: number, height: number) => { data: string } | null;
};

/** The text of a code in a picture, RGBA; nothing when none is found. */
export const readQrPicture = (pixels: Uint8ClampedArray, width: number, height: number): string | undefined =>
  decode(pixels, width, height)?.data;

/** Pixels that each square of a painted code is wide. */
const scale = 4;

/** Paints the lines of a code's path, as a browser strokes them one square wide, and reads the picture. */
export function readQr({ size, path }: QrCode): string | undefined {
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, kind, first = '', second = ''] of path.matchAll(/([Mmh])([\d.]+)(?: ([\d.]+))?/g)) {
    if (kind === 'M') [x, y] = [Number(first), Math.floor(Number(second))];
    if (kind === 'm') x += Number(first);
    if (kind !== 'h') continue;
    for (let row = y * scale; row < (y + 1) * scale; row++) {
      const start = (row * side + x * scale) * 4;
      for (let byte = start; byte < start + Number(first) * scale * 4; byte++) {
        if (byte % 4 !== 3) pixels[byte] = 0;
      }
    }
    x += Number(first);
  }
  return readQrPicture(pixels, side, side);
}
