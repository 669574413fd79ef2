import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subset from 'subset-font';

/** Printable ASCII, Latin-1 letters and the marks of good typography. */
function letters(): string {
  let text = '‘’“”–—…•·×−½';
  for (let code = 0x20; code < 0x7f; code++) text += String.fromCharCode(code);
  for (let code = 0xa1; code < 0x100; code++) text += String.fromCharCode(code);
  return text;
}

/**
 * Cuts the heading font to the letters that courses use. The file stands where
 * styles/tokens.css finds it, and is made once.
 */
export function subsetFont(): AstroIntegration {
  return {
    name: 'goldseam:subset-font',
    hooks: {
      async 'astro:config:setup'({ config }) {
        const target = fileURLToPath(new URL('.astro/fonts/young-serif.woff2', config.root));
        if (existsSync(target)) return;
        const source = createRequire(import.meta.url).resolve(
          '@fontsource/young-serif/files/young-serif-latin-400-normal.woff2',
        );
        const font = await subset(await readFile(source), letters(), { targetFormat: 'woff2' });
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, font);
      },
    },
  };
}
