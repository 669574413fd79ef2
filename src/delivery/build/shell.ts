import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Adds the page that an LMS opens to a build for a package. The packager puts it at the top. */
export function shell(): AstroIntegration {
  return {
    name: 'goldseam:shell',
    hooks: {
      'astro:config:setup'({ injectRoute }) {
        const entrypoint = fileURLToPath(new URL('../../layouts/ShellPage.astro', import.meta.url));
        injectRoute({ pattern: '/_shell', entrypoint, prerender: true });
      },
    },
  };
}
