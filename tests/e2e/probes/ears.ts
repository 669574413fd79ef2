import type { BrowserContext } from '@playwright/test';

/** Firefox calls it an error that a font was still on its way when the page was left (NS_BINDING_ABORTED). */
const left = /^download failed .*status=2152398850/;

/**
 * Notes whatever a page must not do: violate the content security policy,
 * write an error to the console, throw, or ask another origin for anything.
 */
export async function listenTo(context: BrowserContext, own: string): Promise<string[]> {
  const heard: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    const { message } = error.error();
    if (!left.test(message)) heard.push(`error: ${message}`);
  });
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
