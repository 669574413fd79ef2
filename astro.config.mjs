import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { preview } from './src/authoring/preview.ts';
import { inlineScript } from './src/delivery/build/inline-script.ts';
import { ownHashes } from './src/delivery/build/own-hashes.ts';
import { plainImport } from './src/delivery/build/plain-import.ts';
import { subsetFont } from './src/delivery/build/subset-font.ts';

export default defineConfig({
  outDir: process.env.GOLDSEAM_OUT ?? './dist',
  base: process.env.GOLDSEAM_BASE ?? '/',
  trailingSlash: 'always',
  integrations: [mdx(), preact(), subsetFont(), ownHashes(), preview()],
  // Shiki writes style attributes, which the policy below forbids.
  markdown: { syntaxHighlight: 'prism' },
  // One round trip less before the first paint; the whole style sheet is about as long as a lesson.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
    },
  },
  vite: {
    plugins: [inlineScript(), plainImport()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // What lessons share with other pages is one file: a learner's next page finds it in the
              // cache, and no page waits for a chain of small ones.
              codeSplitting: {
                groups: [
                  {
                    name: 'core',
                    minShareCount: 2,
                    test: /node_modules|preload-helper|(?:(?:domain|stores|messages|worksheet)\/(?!\S*(?:outline|moves|assessment|attempts|moments|home|time|en\/record|en\/quiz|en\/practice|hints|steps|scenario|shuffle|walks|markdown))\S+|mount|Health|seam)\.tsx?$/,
                  },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // Astro marks MDX modules with a directive that the bundler need not keep; it says so once a lesson.
        onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
      },
    },
  },
});
