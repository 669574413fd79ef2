import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const words = join(root, 'messages/words.ts');
const now = 'virtual:words/';
const part = 'virtual:part/';
const later = 'virtual:later/';

const statement = /(?:^|\n)(?:import|export)\s+(type\s+)?(?:([^'"`;]*?)\sfrom\s*)?['"](\.[^'"]+)['"]/g;

/** What the files that a script needs at once take from `messages/words.ts`. What they fetch later brings its own. */
export function wordsOf(file: string, seen = new Set<string>()): Set<string> {
  const taken = new Set<string>();
  if (seen.has(file)) return taken;
  seen.add(file);
  for (const [, type, names = '', from = ''] of readFileSync(file, 'utf8').matchAll(statement)) {
    const target = join(dirname(file), from);
    if (type || !/\.tsx?$/.test(target)) continue;
    if (target === words) for (const [, name] of names.matchAll(/(?:[{,]\s*)(\w+)/g)) taken.add(name as string);
    else for (const name of wordsOf(target, seen)) taken.add(name);
  }
  return taken;
}

/** The languages of the interface: the folders of `messages`. */
function languages(): string[] {
  return globSync('*/index.ts', { cwd: join(root, 'messages') })
    .map(dirname)
    .sort();
}

/** A module that speaks what a file needs in a language. */
function spoken(language: string, file: string, watch: (file: string) => void): string {
  const read = new Set<string>();
  const names = [...wordsOf(join(root, file), read)].sort().join(', ');
  for (const one of read) watch(one);
  const from = (path: string) => JSON.stringify(join(root, 'messages', path));
  return `import { ${names} } from ${from(`${language}/index.ts`)};
import { speak } from ${from('words.ts')};
speak({ ${names} });`;
}

/**
 * Gives a script the sentences it needs in one language, and no others:
 * `virtual:words/<language>/<file of src>` is a module that speaks them. So a page
 * carries one language, and nobody keeps a list of what it says. For a file that's
 * fetched later, `virtual:later/<file of src>` has the way to it in each language.
 */
export function pageWords(): Plugin {
  const kinds = [now, part, later];
  return {
    name: 'goldseam:page-words',
    resolveId: (id) => (kinds.some((kind) => id.startsWith(kind)) ? `\0${id}` : undefined),
    load(id) {
      const kind = kinds.find((one) => id.startsWith(`\0${one}`));
      if (!kind) return;
      const path = id.slice(kind.length + 1);
      if (kind === later) {
        const fetching = (language: string) => `import(${JSON.stringify(`${part}${language}/${path}`)})`;
        const ways = languages().map((one) => `${JSON.stringify(one)}: () => ${fetching(one)}`);
        return `export default { ${ways.join(', ')} };`;
      }
      const [language = '', ...rest] = path.split('/');
      const file = rest.join('/');
      if (kind === now) return spoken(language, file, (one) => this.addWatchFile(one));
      // The sentences come first: the file may need them as soon as it runs.
      return `import '${now}${path}';\nexport * from ${JSON.stringify(join(root, file))};`;
    },
  };
}
