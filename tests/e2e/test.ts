import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { here } from '../sites.ts';
import { listenTo } from './probes/ears.ts';

export { expect, type Locator, type Page };

/**
 * Every browser test runs under these ears: one violation of the content
 * security policy, one console error, one uncaught error or one request to
 * another origin fails it.
 */
export const test = base.extend<{ ears: undefined }>({
  ears: [
    async ({ context, baseURL }, use) => {
      const heard = await listenTo(context, new URL(baseURL ?? '').origin);
      await use(undefined);
      expect(heard).toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until the page's islands are alive. */
export async function alive(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-alive', '');
}

/** Waits until all that was done has been painted, before a test looks for what must not have come of it. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(next)))),
  );
}

/** Every page of the site with its address, as the build wrote them. */
export async function addresses(): Promise<string[]> {
  const { glob } = await import('node:fs/promises');
  const found: string[] = [];
  for await (const file of glob('**/*.html', { cwd: here.built })) {
    found.push(`/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
  }
  return found.sort();
}

/** Pages that share a test, each portion named by its first: a page of the browser costs more than most of the site's. */
export function portions(all: readonly string[], size = 6): { name: string; some: string[] }[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => {
    const some = all.slice(i * size, (i + 1) * size);
    return { name: `${some.length} pages from ${some[0]}`, some };
  });
}
