import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const messages = fileURLToPath(new URL('../../messages/', import.meta.url)).replaceAll('\\', '/');

/** The sentences of a package, in the place of those that a page of the web has; `undefined` for any other file. */
export function inLmsOf(file: string, importer = ''): string | undefined {
  const language = /^([^/]+)\/index\.ts$/.exec(file.replaceAll('\\', '/').replace(messages, ''))?.[1];
  if (!language || file === language || importer.endsWith('/in-lms.ts')) return undefined;
  return `${messages}${language}/in-lms.ts`;
}

/** Has a package speak of the LMS that opened it, wherever a page of the web speaks of the device. */
export function inLms(): Plugin {
  return {
    name: 'goldseam:in-lms',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!/(?:^|\/)index\.ts$/.test(source)) return;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found ? inLmsOf(found.id, importer) : undefined;
    },
  };
}
