import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const charset = /<head>\s*<meta charset="utf-8">/;

/**
 * The page with a policy that allows the styles and scripts it carries, and no other page's. It stands right after
 * the charset, because a policy in a page rules only over what comes after it. Throws where a page has none.
 */
export function withOwnPolicy(html: string): string {
  const [all] = policy.exec(html) ?? [];
  const [start] = charset.exec(html) ?? [];
  if (!all || !start) throw new Error('it has no policy, or its head does not begin with the charset');
  const inline = [...html.matchAll(/<(?:style|script)[^>]*>([\s\S]*?)<\/(?:style|script)>/g)];
  const own = new Set(inline.map(([, text = '']) => hashOf(text)));
  const narrow = all.replace(/ 'sha256-[^']+'/g, (hash) => (own.has(hash.trim()) ? hash : ''));
  return html.replace(all, '').replace(start, () => start + narrow);
}

/**
 * Astro writes the hashes of the whole site into the policy of each page, at the
 * end of its head. They do not compress, stand before the first word, and allow
 * more than the page needs, so that they are narrowed once all pages are there.
 */
export function ownPolicy(): AstroIntegration {
  return {
    name: 'goldseam:own-policy',
    hooks: {
      async 'astro:build:done'({ dir }) {
        const folder = fileURLToPath(dir);
        await Promise.all(
          globSync('**/*.html', { cwd: folder }).map(async (name) => {
            const file = join(folder, name);
            try {
              await writeFile(file, withOwnPolicy(await readFile(file, 'utf8')));
            } catch (error) {
              throw new Error(`The page ${name} can't be protected: ${(error as Error).message}.`);
            }
          }),
        );
      },
    },
  };
}
