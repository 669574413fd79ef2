import { inflateSync } from 'node:zlib';

/** A screenshot as pixels. */
export interface Picture {
  width: number;
  height: number;
  /** Red, green and blue of a pixel. */
  at(x: number, y: number): readonly [number, number, number];
}

function predict(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind !== 4) return 0;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Reads a PNG as a browser writes its screenshots: 8 bits a channel, not interlaced. */
export function read(png: Buffer): Picture {
  const [width, height, colours] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  if (png[24] !== 8 || (colours !== 2 && colours !== 6) || png[28] !== 0) throw new Error('Another kind of PNG.');
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    }
  }
  const step = colours === 6 ? 4 : 3;
  const line = width * step;
  const raw = inflateSync(Buffer.concat(data));
  const out = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    const kind = raw[y * (line + 1)] ?? 0;
    for (let x = 0; x < line; x++) {
      const here = y * line + x;
      const left = x < step ? 0 : (out[here - step] ?? 0);
      const up = y === 0 ? 0 : (out[here - line] ?? 0);
      const corner = x < step || y === 0 ? 0 : (out[here - line - step] ?? 0);
      out[here] = (raw[y * (line + 1) + 1 + x] ?? 0) + predict(kind, left, up, corner);
    }
  }
  const channel = (index: number) => out[index] ?? 0;
  return {
    width,
    height,
    at: (x, y) => {
      const here = y * line + x * step;
      return [channel(here), channel(here + 1), channel(here + 2)];
    },
  };
}

export function luminance(colour: readonly [number, number, number]): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast as WCAG counts it, 1 to 21. */
export function contrast(one: readonly [number, number, number], other: readonly [number, number, number]): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** How many pixels differ between two pictures of the same place by at least this contrast. */
export function changed(before: Picture, after: Picture, least = 3): number {
  let count = 0;
  for (let y = 0; y < Math.min(before.height, after.height); y++) {
    for (let x = 0; x < Math.min(before.width, after.width); x++) {
      if (contrast(before.at(x, y), after.at(x, y)) >= least) count++;
    }
  }
  return count;
}
