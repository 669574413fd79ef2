import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page with a policy that allows the styles and scripts it carries, and no other page's. */
export function withOwnHashes(html: string): string {
  const inline = [...html.matchAll(/<(?:style|script)[^>]*>([\s\S]*?)<\/(?:style|script)>/g)];
  const own = new Set(inline.map(([, text = '']) => hashOf(text)));
  return html.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/, (policy) =>
    policy.replace(/ 'sha256-[^']+'/g, (hash) => (own.has(hash.trim()) ? hash : '')),
  );
}

/**
 * Astro writes the hashes of the whole site into the policy of each page. They
 * do not compress, stand before the first word, and allow more than the page
 * needs, so that they are narrowed once all pages are there.
 */
export function ownHashes(): AstroIntegration {
  return {
    name: 'goldseam:own-hashes',
    hooks: {
      async 'astro:build:done'({ dir }) {
        const folder = fileURLToPath(dir);
        await Promise.all(
          globSync('**/*.html', { cwd: folder }).map(async (name) => {
            const file = join(folder, name);
            await writeFile(file, withOwnHashes(await readFile(file, 'utf8')));
          }),
        );
      },
    },
  };
}
