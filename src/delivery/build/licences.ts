import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The file with the licences, at the top of a built site. */
export const licencesFile = 'licenses.txt';

/** What the heading font is cut from, which no script imports. */
const font = '@fontsource/young-serif';

/** Folders of the packages that have gone into what a browser gets, in this build. */
const carried = new Set<string>();

/** The folder of the package that a module comes from; undefined for code of the project. */
export function packageOf(id: string): string | undefined {
  // The bundler adds some lines of its own.
  if (id.startsWith('\0rolldown/'))
    return dirname(createRequire(createRequire(import.meta.url).resolve('vite')).resolve('rolldown/package.json'));
  return /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/
    .exec(id.replace(/[?#].*$/, ''))?.[1]
    ?.replace(/^\0/, '');
}

/** Takes note of modules that a browser will get, wherever they were bundled. */
export function carry(ids: Iterable<string>): void {
  for (const id of ids) {
    const folder = packageOf(id);
    if (folder) carried.add(folder);
  }
}

interface Manifest {
  name: string;
  version: string;
  license?: string;
}

/** Name, licence and text of a package. */
function entry(folder: string): string {
  const {
    name,
    version,
    license = 'unknown',
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

/**
 * Writes the licence texts of all that pages carry beside them: of the packages whose modules the bundler put into
 * scripts, of the font, and of Goldseam. Most licences ask that their text goes where the code goes.
 */
export function licences(): AstroIntegration {
  return {
    name: 'goldseam:licences',
    hooks: {
      'astro:config:setup'({ updateConfig }) {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'goldseam:carried',
                generateBundle(_options, bundle) {
                  if (this.environment.name !== 'client') return;
                  for (const one of Object.values(bundle)) if (one.type === 'chunk') carry(one.moduleIds);
                },
              },
            ],
          },
        });
      },
      async 'astro:build:done'({ dir }) {
        const require = createRequire(import.meta.url);
        const packages = [...carried, dirname(require.resolve(`${font}/package.json`))];
        const own = await readFile(new URL('../../../LICENSE', import.meta.url), 'utf8');
        const all = [`Goldseam (MIT)\n\n${own.trim()}`, ...packages.map(entry).sort()];
        const text = `The pages of this site carry these works, under these licences.\n\n${all.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
        await writeFile(join(fileURLToPath(dir), licencesFile), text);
      },
    },
  };
}
