import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { carry } from './licences.ts';
import { isPackaged, packaged } from './packaged.ts';

const query = '?inline-script';

const messages = fileURLToPath(new URL('../../messages/', import.meta.url));

/** Puts the sentences of one language in the place of those that a page would bring. */
function inLanguage(language: string): Plugin {
  return {
    name: 'goldseam:in-language',
    enforce: 'pre',
    resolveId: (source) =>
      /(?:^|\/)messages\/words\.ts$/.test(source)
        ? join(messages, language, isPackaged ? 'in-lms.ts' : 'index.ts')
        : undefined,
  };
}

/**
 * Lets a page carry a script in its own HTML: importing `./x.ts?inline-script`
 * gives, for each language of the interface, the file and all it imports as one
 * minified text. Such a script runs before the first paint and waits for no request.
 */
export function inlineScript(): Plugin {
  return {
    name: 'goldseam:inline-script',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(query)) return;
      const file = await this.resolve(source.slice(0, -query.length), importer, { skipSelf: true });
      return file ? `${file.id}${query}` : undefined;
    },
    async load(id) {
      if (!id.endsWith(query)) return;
      const entry = id.slice(0, -query.length);
      const texts: Record<string, string> = {};
      for (const language of globSync('*/index.ts', { cwd: messages }).map(dirname).sort()) {
        const output = await build({
          configFile: false,
          logLevel: 'error',
          plugins: [inLanguage(language)],
          define: packaged,
          build: {
            write: false,
            minify: true,
            target: 'es2022',
            modulePreload: false,
            lib: { entry, formats: ['iife'], name: 'goldseam' },
          },
        });
        const [bundle] = Array.isArray(output) ? output : [output];
        if (!bundle || !('output' in bundle)) throw new Error(`${entry} could not be bundled.`);
        for (const chunk of bundle.output) {
          if (chunk.type !== 'chunk') continue;
          for (const module of chunk.moduleIds) this.addWatchFile(module);
          carry(chunk.moduleIds);
        }
        const [chunk] = bundle.output;
        texts[language] = chunk.code.trim();
      }
      return `export default ${JSON.stringify(texts)};`;
    },
  };
}
