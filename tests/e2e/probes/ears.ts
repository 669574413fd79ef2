import type { BrowserContext } from '@playwright/test';

/**
 * Notes whatever a page must not do: violate the content security policy,
 * write an error to the console, throw, or ask another origin for anything.
 */
export async function listenTo(context: BrowserContext, own: string): Promise<string[]> {
  const heard: string[] = [];
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
  return heard;
}
