import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const parts = /<(style|script)((?:\s[^>]*)?)>([\s\S]*?)<\/\1>/g;

/** What a page came to, and the files that it needs now, by name. */
export interface Apart {
  html: string;
  files: Map<string, string>;
}

/**
 * Takes the styles and scripts out of a page and has it fetch them as files instead, in the same order and at the same
 * places. Data for scripts stays, because it's never run. A file is named by its text, so pages share what is the same.
 * @param folder where the files will lie, as an address that ends with a slash
 */
export function apart(page: string, folder: string): Apart {
  const files = new Map<string, string>();
  const html = page.replace(parts, (whole, tag: string, attributes: string, text: string) => {
    if (/\bsrc=|type="application\/json"/.test(attributes)) return whole;
    const ending = tag === 'style' ? 'css' : 'js';
    const name = `page.${createHash('sha256').update(text).digest('hex').slice(0, 12)}.${ending}`;
    files.set(name, text);
    return tag === 'style'
      ? `<link rel="stylesheet"${attributes} href="${folder}${name}">`
      : `<script${attributes} src="${folder}${name}"></script>`;
  });
  return { html, files };
}

/**
 * Writes the styles and scripts that pages carry as files, for a server that sends a policy without hashes, such as
 * `default-src 'self'`: what it forbids, no page can allow again. Pages paint a round trip later for it.
 */
export function inFiles(): AstroIntegration {
  let base = '/';
  let assets = '_astro';
  return {
    name: 'goldseam:in-files',
    hooks: {
      'astro:config:done'({ config }) {
        base = config.base.replace(/\/*$/, '/');
        assets = config.build.assets;
      },
      async 'astro:build:done'({ dir }) {
        const folder = fileURLToPath(dir);
        const written = new Set<string>();
        await mkdir(join(folder, assets), { recursive: true });
        for (const name of globSync('**/*.html', { cwd: folder })) {
          const { html, files } = apart(await readFile(join(folder, name), 'utf8'), `${base}${assets}/`);
          await writeFile(join(folder, name), html);
          for (const [file, text] of files) {
            if (!written.has(file)) await writeFile(join(folder, assets, file), text);
            written.add(file);
          }
        }
      },
    },
  };
}
