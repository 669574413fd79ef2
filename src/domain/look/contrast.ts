import type { Colour } from '../../schemas/look/parse.ts';

const luminance = ([red, green, blue]: Colour['light']) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: Pick<Colour, 'light'>, other: Pick<Colour, 'light'>): number {
  const [dark = 0, bright = 0] = [luminance(one.light), luminance(other.light)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** A ratio as it's told: cut, never rounded up to what it doesn't reach. */
export const told = (ratio: number) => (Math.floor(ratio * 100 + 1e-9) / 100).toFixed(2);
