import { readFileSync } from 'node:fs';
import type { Palette, Theme } from '../../domain/look/palette.ts';
import { parseColour } from '../../schemas/look/parse.ts';

const sheet = new URL('../../styles/tokens.css', import.meta.url);

/** The block of the style sheet that has a theme's colours. */
const blocks: Record<Theme, RegExp> = {
  light: /^:root \{([^}]*)\}/m,
  dark: /^:root\[data-theme="dark"\] \{([^}]*)\}/m,
};

/** The colours that a site has without anybody's choice, from where they are written. */
export function standardColours(): Record<Theme, Palette> {
  const css = readFileSync(sheet, 'utf8');
  const read = (theme: Theme) => {
    const [, block = ''] = blocks[theme].exec(css) ?? [];
    const colours = [...block.matchAll(/--([a-z-]+): ([^;]+);/g)].flatMap(([, name = '', value = '']) => {
      const colour = parseColour(value);
      return colour ? [[name, colour]] : [];
    });
    return Object.fromEntries(colours) as Palette;
  };
  return { light: read('light'), dark: read('dark') };
}
