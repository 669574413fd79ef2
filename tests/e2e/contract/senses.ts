import { reply } from '../../../src/messages/en/index.ts';
import { answer, at, check, type Driver, heading, start, status } from '../drivers.ts';
import { axeFaults } from '../probes/axe.ts';
import { reflowFaults } from '../probes/reflow.ts';
import { smallTargets } from '../probes/structure.ts';
import { bringReader, heard, listen, readOn } from '../reader.ts';
import { expect, type Page } from '../test.ts';

/** Holds a kind to being spoken: its group, every control by name, an empty check and the answer. */
export async function spoken(page: Page, driver: Driver): Promise<void> {
  await bringReader(page);
  await start(page, driver);
  const id = `#q-${driver.id}`;
  const stem = ((await page.locator(`${id} legend`).first().textContent()) ?? '').trim();
  await listen(page, id);
  const lines = await readOn(page, `button, ${(await check(page, driver).textContent())?.trim()}`);
  expect(lines.some((line) => line.startsWith(`group, ${stem}`))).toBe(true);
  const controls = lines.filter((line) => /^(radio|checkbox|textbox|combobox|button)/.test(line));
  const shown = await at(page, driver).locator('form :is(input, select, textarea, button):visible').count();
  expect(controls).toHaveLength(shown);
  for (const line of controls) expect(line).toMatch(/^\w+, [\p{L}“]/u);
  expect(new Set(controls).size, 'each name is its own').toBe(shown);

  await check(page, driver).focus();
  await heard(page);
  await page.keyboard.press('Enter');
  expect(await heard(page), 'an empty check is announced').toEqual([`polite: ${driver.empty}`]);
  const moves: string[] = [];
  await answer(at(page, driver), async (question) => {
    await driver.right(question);
    // Each move of an order says where the item stands now; that's no part of the check.
    moves.push(...(await heard(page)));
  });
  expect(
    moves.filter((line) => /^assertive: ./.test(line)),
    'answering interrupts nobody',
  ).toEqual([]);
  await expect(status(page, driver)).toHaveText(reply.saved);
  const said = await heard(page);
  expect(said.at(-1)).toBe(`heading, ${driver.headings.right}, level 4`);
  expect(
    said.filter((line) => /^polite: ./.test(line)),
    'one thing is said of a check',
  ).toEqual([]);
}

/** Holds a kind to having nothing that axe finds, in any state. */
export async function cleanInEveryState(page: Page, driver: Driver): Promise<void> {
  await start(page, driver);
  const part = `#q-${driver.id}`;
  const found = await axeFaults(page, 'fresh', part);
  await check(page, driver).click();
  found.push(...(await axeFaults(page, 'empty', part)));
  for (const [name, fill] of [['wrong', driver.wrong] as const, ['right', driver.right] as const]) {
    if (!fill) continue;
    const again = at(page, driver).locator('[data-part="again"]');
    if (await again.isVisible()) await again.click();
    await answer(at(page, driver), fill);
    await expect(status(page, driver)).toHaveText(reply.saved);
    found.push(...(await axeFaults(page, name, part)));
  }
  expect(found).toEqual([]);
}

/**
 * Holds a kind to keeping its edges and its marks in forced colours, to losing
 * nothing on a narrow screen or with large text, and to targets that can be hit.
 */
export async function seenByAll(page: Page, driver: Driver): Promise<void> {
  await inForcedColours(page, driver);
  await page.emulateMedia({ forcedColors: null });
  const found = [...(await reflowFaults(page)), ...(await smallTargets(page))];
  await at(page, driver).locator('[data-part="again"]').click();
  found.push(...(await reflowFaults(page)), ...(await smallTargets(page)));
  expect(found).toEqual([]);
}

/** Holds a kind to keeping its edges and its marks in forced colours. */
export async function inForcedColours(page: Page, driver: Driver): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  await start(page, driver);
  const section = at(page, driver);
  const edgeless = await section
    .locator('form :is(input[type="text"], select, textarea, label.option, .button):visible')
    .evaluateAll((all) =>
      all.filter((one) => Number.parseFloat(getComputedStyle(one).borderTopWidth) < 1).map((one) => one.outerHTML),
    );
  expect(edgeless, 'controls keep their edges').toEqual([]);
  await answer(section, driver.right);
  await expect(heading(page, driver)).toBeVisible();
  for (const chosen of await section.locator('label.option:has(:checked)').all()) {
    const mark = await chosen.evaluate((one) => Number.parseFloat(getComputedStyle(one).borderTopWidth));
    expect(mark, 'the chosen option has its mark').toBeGreaterThan(1);
  }
}
