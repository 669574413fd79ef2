import type { Look, Material } from '../../schemas/look/look.ts';
import type { Colour } from '../../schemas/look/parse.ts';
import { contrast } from './contrast.ts';
import { meetings, type Pair } from './pairs.ts';
import { type Palette, paletteOf, type Theme } from './palette.ts';

/** Two colours of a course that can't be told apart well enough. */
export interface Faint extends Pair {
  theme: Theme;
  ratio: number;
  /** The one that the course chose, and that should change. */
  own: Material;
  /** What would do instead of it, as `#rrggbb`; `undefined` where no shade of it does. */
  rather: string | undefined;
}

/** What is too faint with a course's own colours; what it left alone isn't looked at. */
export function faintIn(look: Look, standard: Record<Theme, Palette>): Faint[] {
  return (['light', 'dark'] as const).flatMap((theme) => {
    const palette = paletteOf(standard[theme], look, theme);
    return meetings.flatMap((pair): Faint[] => {
      const own = [pair.front, pair.on].find((name) => look[name]);
      const [front, ground] = [palette[pair.front], palette[pair.on]];
      const ratio = contrast(front, ground);
      if (!own || ratio >= pair.least) return [];
      const other = own === pair.front ? ground : front;
      return [{ ...pair, theme, ratio, own, rather: shadeOf(palette[own], other, pair.least) }];
    });
  });
}

const hex = (light: number) => {
  const value = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(value * 255)
    .toString(16)
    .padStart(2, '0');
};

/** The nearest darker or brighter shade of a colour that has so much contrast with another. */
function shadeOf({ light }: Colour, other: Colour, least: number): string | undefined {
  const towards = [0, 1].flatMap((end) => {
    for (let step = 1; step <= 100; step++) {
      const [red, green, blue] = light.map((one) => one + ((end - one) * step) / 100);
      const shade = { light: [red ?? 0, green ?? 0, blue ?? 0] as const };
      // A little to spare, for it is told in whole numbers.
      if (contrast(shade, other) >= least + 0.05) return [{ step, text: `#${shade.light.map(hex).join('')}` }];
    }
    return [];
  });
  return towards.sort((a, b) => a.step - b.step)[0]?.text;
}
