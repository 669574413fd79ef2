import { test as base, expect, type Page } from '@playwright/test';

export { expect, type Page };

/**
 * Every browser test runs under these ears: one violation of the content
 * security policy, one console error, one uncaught error or one request to
 * another origin fails it.
 */
export const test = base.extend<{ ears: undefined }>({
  ears: [
    async ({ context, baseURL }, use) => {
      const heard: string[] = [];
      const own = new URL(baseURL ?? '').origin;
      context.on('console', (message) => {
        if (message.type() === 'error') heard.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => heard.push(`error: ${error.error().message}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.origin !== own && url.protocol.startsWith('http')) heard.push(`request: ${request.url()}`);
      });
      await context.exposeBinding('goldseamViolation', (_source, what: string) => {
        heard.push(`policy: ${what}`);
      });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          // @ts-expect-error: exposed by the line above
          window.goldseamViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
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

/** Every page of the site with its address, as the build wrote them. */
export async function addresses(): Promise<string[]> {
  const { glob } = await import('node:fs/promises');
  const found: string[] = [];
  for await (const file of glob('**/*.html', { cwd: process.env.GOLDSEAM_OUT ?? 'dist' })) {
    found.push(`/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);
  }
  return found.sort();
}
