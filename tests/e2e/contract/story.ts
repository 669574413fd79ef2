import { rating, scenario as say } from '../../../src/messages/en/index.ts';
import type { Scenario } from '../../../src/schemas/scenario.ts';
import { enter } from '../keys.ts';
import { alive, expect, type Page, painted } from '../test.ts';

/** Opens a story on its own page and begins it. */
export async function begin(page: Page, story: Scenario): Promise<void> {
  await page.goto(`/scenarios/${story.id}/`);
  await alive(page);
  await enter(page.getByRole('button', { name: say.start, exact: true }));
}

type Option = Scenario['nodes'][number]['options'][number];

/** What is missing or comes too early once an option was taken: the consequence, the pull, the rating, its reason. */
export async function toldInOrder(page: Page, option: Option | undefined): Promise<string[]> {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const text = plain(await page.locator('.feedback').innerText());
  const parts = [option?.result, option?.pull, rating[option?.rating ?? 'costly'].heading, option?.why];
  const places = parts.map((part) => text.indexOf(plain(part ?? '?').slice(0, 40)));
  return places.flatMap((place, i) => {
    if (place < 0) return [`not told: ${parts[i]}`];
    return i > 0 && place < (places[i - 1] ?? 0) ? [`“${parts[i]}” is told before “${parts[i - 1]}”`] : [];
  });
}

/** Holds the decision that is open to a gentle word for an empty choice, and to arrow keys that decide nothing. */
export async function decidesByButtonAlone(page: Page): Promise<void> {
  await enter(page.getByRole('button', { name: say.choose }));
  await expect(page.getByRole('status').getByText(say.empty)).toBeVisible();
  await page.locator('.story input').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await painted(page);
  await expect(page.getByRole('heading', { name: say.happens }), 'choosing decides nothing').toHaveCount(0);
}
