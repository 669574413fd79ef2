import type { Look, Material } from '../../schemas/look/look.ts';
import type { Colour } from '../../schemas/look/parse.ts';

/** The sides that a look has: light and dark grounds. */
export type Theme = 'light' | 'dark';

/** The colour of each material in one theme. */
export type Palette = Readonly<Record<Material, Colour>>;

/** The colours of a theme, with those a course has of its own in their places. */
export function paletteOf(standard: Palette, look: Look, theme: Theme): Palette {
  const own = Object.entries(look).flatMap(([name, pair]) => (pair ? [[name, pair[theme]]] : []));
  return { ...standard, ...Object.fromEntries(own) };
}
