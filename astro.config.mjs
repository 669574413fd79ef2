import { relative, resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { anchors } from './src/authoring/anchors.ts';
import { heads } from './src/authoring/heads.ts';
import { preview } from './src/authoring/preview/preview.ts';
import { texts } from './src/authoring/texts.ts';
import { inFiles } from './src/delivery/build/in-files.ts';
import { inLms } from './src/delivery/build/in-lms.ts';
import { inlineScript } from './src/delivery/build/inline-script.ts';
import { licences } from './src/delivery/build/licences.ts';
import { ownPolicy } from './src/delivery/build/own-policy.ts';
import { isPackaged, packaged } from './src/delivery/build/packaged.ts';
import { pageWords } from './src/delivery/build/page-words.ts';
import { plainImport } from './src/delivery/build/plain-import.ts';
import { sharedCore } from './src/delivery/build/shared-core.ts';
import { shell } from './src/delivery/build/shell.ts';
import { subsetFont } from './src/delivery/build/subset-font.ts';

// Tests build other content with the same code.
const content = process.env.GOLDSEAM_CONTENT ?? './content';

// Whether pages carry their styles and first scripts, which is quicker, or fetch them as files.
const inline = process.env.GOLDSEAM_INLINE || 'on';
if (!['on', 'off'].includes(inline)) throw new Error(`GOLDSEAM_INLINE is "${inline}". Set it to on or off.`);

export default defineConfig({
  // Astro keeps what it has parsed by name and text; two sites that share a cache would render each other's files.
  cacheDir: `./node_modules/.astro/${relative('.', content).replace(/\W+/g, '-')}`,
  outDir: process.env.GOLDSEAM_OUT ?? './dist',
  base: process.env.GOLDSEAM_BASE ?? '/',
  trailingSlash: 'always',
  // Babel is slow, and what has no markup has no need of it.
  integrations: [
    anchors(),
    mdx(),
    preact({ include: ['**/*.tsx'] }),
    subsetFont(),
    licences(),
    ...(isPackaged ? [shell()] : []),
    ...(inline === 'off' ? [inFiles()] : []),
    // Last of all that writes pages: it allows what they carry then.
    ownPolicy(),
    preview(),
  ],
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
        "img-src 'self'",
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
    plugins: [...(isPackaged ? [inLms()] : []), heads(), texts(), inlineScript(), pageWords(), plainImport()],
    define: packaged,
    resolve: { alias: { '@content': resolve(content) } },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // A learner's next page finds it in the cache, and no page waits for a chain of small files.
              codeSplitting: { groups: [{ name: sharedCore }] },
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
