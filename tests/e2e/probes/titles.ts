import type { Page } from '../test.ts';

/** Pages that share their title with another (WCAG 2.4.2). */
export async function titleFaults(page: Page, addresses: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const titles = new Map<string, string>();
  for (const address of addresses) {
    const html = await page.goto(address).then((response) => response?.text());
    const title = /<title>([^<]*)/.exec(html ?? '')?.[1] ?? '';
    const other = titles.get(title);
    if (other) found.push(`${other} and ${address} share the title “${title}”`);
    titles.set(title, address);
  }
  return found;
}
