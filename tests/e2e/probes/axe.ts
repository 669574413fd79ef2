import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '../test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can differ between two themes of the same page; the other rules read the markup. */
const ofColour = ['color-contrast', 'link-in-text-block'];

interface Fault {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}
interface Axe {
  run(context: Document | { include: string[] }, options: object): Promise<{ violations: Fault[]; passes: unknown[] }>;
}

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Brings axe into the page once; the browser injects it, so that the policy of the site stays in force. */
async function bring(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
}

/**
 * What axe finds in this state in both themes, short enough to read in a report. `part`
 * is all that has changed since the whole page was looked at: the rest is not looked at again.
 */
export async function axeFaults(page: Page, state: string, part?: string): Promise<string[]> {
  await bring(page);
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    const runOnly = theme === 'light' ? { type: 'tag', values: tags } : { type: 'rule', values: ofColour };
    const { violations, passes } = await page.evaluate(
      async ([part, options]) => {
        const { axe } = globalThis as unknown as { axe: Axe };
        const { violations, passes } = await axe.run(part ? { include: [part] } : document, options);
        return { violations, passes: passes.length };
      },
      [part, { runOnly, resultTypes: ['violations'] }] as const,
    );
    expect(passes, 'axe has looked at something').toBeGreaterThan(0);
    for (const { id, nodes } of violations) {
      found.push(
        ...nodes.map((node) => `${state}, ${theme}: ${id} at ${node.target.join(' ')}: ${node.failureSummary}`),
      );
    }
  }
  return found;
}
