import type { Plugin } from 'vite';

const marker = '__VITE_PRELOAD__';
const helper = '\0vite/preload-helper.js';

/**
 * Lets `import()` fetch a module and no more. Vite puts a helper around it that
 * preloads style sheets and shared files; here styles stand in the page and what
 * is shared is there already, so that the helper would only weigh on each lesson.
 */
export function plainImport(): Plugin {
  return {
    name: 'goldseam:plain-import',
    enforce: 'pre',
    // Left alone, this becomes a list of all that could be preloaded.
    renderChunk: (code) => (code.includes(marker) ? code.replaceAll(marker, '[]') : null),
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
