import { reply, question as say } from '../../src/messages/en.ts';
import { answer, at, check, type Driver, drivers, guide, heading, start, status } from './drivers.ts';
import { enter } from './keys.ts';
import { axeFaults } from './probes/axe.ts';
import { reflowFaults } from './probes/reflow.ts';
import { smallTargets } from './probes/structure.ts';
import { bringReader, heard, listen, readOn } from './reader.ts';
import { expect, type Page, test } from './test.ts';

// The contract that every kind of question keeps. A new kind joins by its entry in drivers.ts.

/** What the inputs of a question hold. */
const held = (page: Page, driver: Driver) =>
  at(page, driver).evaluate((section) => [
    ...[...section.querySelectorAll<HTMLInputElement>('form :is(input, select, textarea)')].map((one) =>
      /radio|checkbox/.test(one.type) ? one.checked : one.value,
    ),
    ...[...section.querySelectorAll<HTMLElement>('[data-item]')].map((item) => item.dataset.item),
  ]);

for (const [kind, driver] of Object.entries(drivers)) {
  test.describe(kind, () => {
    test('is answered, locked, tried again and taken up again with keys alone', async ({ page }) => {
      await start(page, driver);
      const fresh = await held(page, driver);
      await enter(check(page, driver));
      await expect(status(page, driver)).toHaveText(driver.empty);
      await expect(heading(page, driver)).toHaveCount(0);

      if (driver.wrong) {
        await answer(at(page, driver), driver.wrong);
        await expect(heading(page, driver)).toBeFocused();
        await expect(heading(page, driver)).toHaveText(String(driver.headings.wrong));
        const wrong = await held(page, driver);
        for (const control of await at(page, driver)
          .locator('form fieldset :is(input, select, textarea, button)')
          .all()) {
          await expect(control).toHaveAttribute('aria-disabled', 'true');
          await control.focus();
          for (const key of ['ArrowDown', 'x', 'Space']) await page.keyboard.press(key);
        }
        expect(await held(page, driver)).toEqual(wrong);
        await enter(at(page, driver).locator('[data-part="again"]'), 'Tab');
        expect(await held(page, driver)).toEqual(fresh);
        await expect(heading(page, driver)).toHaveCount(0);
        expect(await at(page, driver).evaluate((one) => one.contains(document.activeElement))).toBe(true);
      }

      await answer(at(page, driver), driver.right);
      await expect(heading(page, driver)).toBeFocused();
      await expect(heading(page, driver)).toHaveText(driver.headings.right);
      await expect(status(page, driver)).toHaveText(reply.saved);
      const right = await held(page, driver);
      await page.reload();
      await expect(status(page, driver)).toHaveText(/^You (checked|answered|compared) this before/);
      expect(await held(page, driver)).toEqual(right);
      await enter(at(page, driver).locator('[data-part="feedback"]'));
      await expect(heading(page, driver)).toHaveText(driver.headings.right);
    });

    test('answers before any module has loaded, and keeps the answer', async ({ page }) => {
      let arrive = () => {};
      const gate = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await page.route('**/_astro/*.js', async (route) => {
        await gate;
        await route.continue();
      });
      await page.goto(`${guide}lessons/${driver.lesson}/`, { waitUntil: 'commit' });
      await expect(page.locator('footer.foot')).toBeVisible();
      await answer(at(page, driver), driver.right);
      await expect(heading(page, driver)).toBeFocused();
      await expect(status(page, driver)).toHaveText(reply.checked);
      arrive();
      await expect(status(page, driver)).toHaveText(reply.saved);
    });

    test('is spoken: its group, every control by name, an empty check and the answer', async ({ page }) => {
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
      expect(await heard(page)).toEqual([`polite: ${driver.empty}`]);
      await answer(at(page, driver), driver.right);
      await expect(status(page, driver)).toHaveText(reply.saved);
      const said = await heard(page);
      expect(said).toContain(`heading, ${driver.headings.right}, level 4`);
      expect(said.at(-1)).toBe(`polite: ${reply.saved}`);
    });

    test('has nothing that axe finds, in any state', async ({ page }) => {
      await start(page, driver);
      const found = await axeFaults(page, 'fresh');
      await check(page, driver).click();
      found.push(...(await axeFaults(page, 'empty')));
      for (const [name, fill] of [['wrong', driver.wrong] as const, ['right', driver.right] as const]) {
        if (!fill) continue;
        const again = at(page, driver).locator('[data-part="again"]');
        if (await again.isVisible()) await again.click();
        await answer(at(page, driver), fill);
        await expect(status(page, driver)).toHaveText(reply.saved);
        found.push(...(await axeFaults(page, name)));
      }
      expect(found).toEqual([]);
    });

    test('loses nothing on a narrow screen or with large text, and has no small target', async ({ page }) => {
      await start(page, driver);
      const found = [...(await reflowFaults(page)), ...(await smallTargets(page))];
      await answer(at(page, driver), driver.right);
      await expect(status(page, driver)).toHaveText(reply.saved);
      found.push(...(await reflowFaults(page)), ...(await smallTargets(page)));
      expect(found).toEqual([]);
    });

    test('keeps its edges and its marks in forced colours', async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await start(page, driver);
      const section = at(page, driver);
      const edgeless = await section
        .locator('form :is(input[type="text"], select, textarea, label.option, .button):visible')
        .evaluateAll((all) =>
          all.filter((one) => Number.parseFloat(getComputedStyle(one).borderTopWidth) < 1).map((one) => one.outerHTML),
        );
      expect(edgeless).toEqual([]);
      await answer(section, driver.right);
      await expect(heading(page, driver)).toBeVisible();
      for (const chosen of await section.locator('label.option:has(:checked)').all()) {
        expect(await chosen.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
      }
    });

    test('prints as a worksheet, without controls', async ({ page }) => {
      await start(page, driver);
      await page.emulateMedia({ media: 'print' });
      const section = at(page, driver);
      await expect(section.locator('legend').first()).toBeVisible();
      for (const control of await section.locator('button, select').all()) await expect(control).toBeHidden();
      const places = section.locator(':is(.box, .line, input, textarea):visible');
      expect(await places.count(), 'places to write on or to tick').toBeGreaterThan(0);
      for (const text of await section.locator('.on-paper').all()) await expect(text).toBeVisible();
    });
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [kind, driver] of Object.entries(drivers)) {
    test(`${kind} can be read, gives nothing away and leads to its answer`, async ({ page }) => {
      await page.goto(`${guide}lessons/${driver.lesson}/`);
      const section = at(page, driver);
      const shown = await section.innerText();
      const kept = await section.evaluate((one) => {
        const content = one.querySelector('template')?.content;
        return [...(content?.querySelectorAll('h4, p:not(.about-text), .right-order span') ?? [])].map(
          (part) => part.textContent?.trim() ?? '',
        );
      });
      expect(kept.length).toBeGreaterThan(1);
      for (const text of kept.filter(Boolean)) expect(shown).not.toContain(text);
      for (const control of await section.locator('button, select, .scripted').all())
        await expect(control).toBeHidden();
      for (const text of await section.locator('.on-paper').all()) await expect(text).toBeVisible();
      await section.getByRole('link', { name: say.answers }).click();
      await expect(page).toHaveURL(new RegExp(`/answers/#a-${driver.id}$`));
      const answers = page.locator(`#a-${driver.id}`);
      await expect(answers).toBeInViewport();
      expect((await answers.innerText()).length).toBeGreaterThan(60);
    });
  }
});
