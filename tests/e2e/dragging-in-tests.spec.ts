import { form } from './contract/asked.ts';
import { drivers } from './drivers.ts';
import { drag, on, press, ready } from './pointers.ts';
import { begin, onTo, tests } from './sitting.ts';
import { expect, test } from './test.ts';

// In a test the lists are rendered by an island, a moment after each press.

const number = (kind: string) => Object.keys(drivers).indexOf(kind) + 1;

test('an order is dragged in a test, brought back by Escape, and kept', async ({ page }) => {
  await begin(page, tests.ofEveryKind);
  await onTo(page, number('order'));
  const list = form(page).locator('.order');
  const ids = () =>
    list.locator('[data-item]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.item ?? ''));
  await ready(list);
  const before = await ids();
  const [first = ''] = before;
  const grip = list.locator(`[data-item="${first}"] [data-grip]`);
  const below = await on(list.locator('[data-item]').last(), 0.1, 0.9);
  const after = [...before.slice(1), first];
  await press(page, await on(grip), below);
  await expect.poll(ids).toEqual(after);
  await page.keyboard.press('Escape');
  await expect.poll(ids).toEqual(before);
  await page.mouse.up();
  await drag(page, await on(grip), below);
  await expect.poll(ids).toEqual(after);
  await expect(page.locator('[data-lifted]')).toHaveCount(0);
  await expect(page.locator('[data-move]:focus'), 'who drags is not given the focus').toHaveCount(0);
  await page.reload();
  await expect.poll(ids).toEqual(after);
});

test('pairs are dragged in a test, either way, and kept', async ({ page }) => {
  await begin(page, tests.ofEveryKind);
  await onTo(page, number('match'));
  const pairing = form(page).locator('.pairing');
  await ready(pairing);
  const [one, other] = [pairing.locator('.pairs li').first(), pairing.locator('.pairs li').last()];
  const target = (i: number) => pairing.locator('[data-target]').nth(i);
  await drag(page, await on(one.locator('[data-grip]')), await on(target(1)));
  await drag(page, await on(target(0)), await on(other));
  const picked = async () => {
    await expect(one.locator('option:checked')).toHaveText(String(await target(1).textContent()));
    await expect(other.locator('option:checked')).toHaveText(String(await target(0).textContent()));
  };
  await picked();
  await page.reload();
  await picked();
});
