import type { BrowserContext } from '@playwright/test';
import { heardSince, watchLive } from './probes/voice.ts';
import { openSlowly } from './slowly.ts';
import { alive, expect, type Page, painted, test } from './test.ts';

// The learner's own words in a real browser: several tabs, a real database, a page without safe origin.

const address = '/lessons/first-minute/';
const plan = (page: Page) => page.locator('#w-if-first-minute');
const cue = (page: Page) => plan(page).getByRole('textbox', { name: 'If', exact: true });
const move = (page: Page) => plan(page).getByRole('textbox', { name: 'then I will' });
const keep = (page: Page) => plan(page).getByRole('checkbox', { name: 'Keep my notes on this device' });
const back = (page: Page) => plan(page).getByRole('button', { name: 'Bring back what stood here before' });

async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await alive(page);
  return page;
}

/** What lies in the database of the course, of any form. */
function onDisk(page: Page): Promise<{ words: Record<string, string | undefined>; notes: string[] }> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(`goldseam/${document.documentElement.dataset.course}`);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction(['words', 'notes']);
          const [keys, values, notes] = [
            tx.objectStore('words').getAllKeys(),
            tx.objectStore('words').getAll(),
            tx.objectStore('notes').getAllKeys(),
          ];
          tx.oncomplete = () => {
            opening.result.close();
            const words = Object.fromEntries(keys.result.map((key, i) => [String(key), values.result[i]?.text]));
            resolve({ words, notes: notes.result.map(String) });
          };
        };
      }),
  );
}

const id = 'if-first-minute';

test('two tabs keep the fields of each other, show them live, and bring back what was replaced', async ({
  context,
}) => {
  const a = await open(context);
  await keep(a).check();
  await cue(a).pressSequentially('v1');
  const b = await open(context);
  await expect(cue(b)).toHaveValue('v1');
  await move(b).pressSequentially('tell them');
  await expect(move(a)).toHaveValue('tell them');
  // Whoever is in a field isn't disturbed by what comes from elsewhere.
  await cue(a).press('End');
  await cue(a).pressSequentially('!');
  await cue(b).fill('a longer text');
  await expect.poll(async () => (await onDisk(b)).words[`${id}/cue`]).toBe('a longer text');
  await painted(a);
  await expect(cue(a)).toHaveValue('v1!');
  await a.keyboard.press('Tab');
  await expect(cue(a)).toHaveValue('a longer text');
  await back(a).focus();
  await a.keyboard.press('Enter');
  await expect(cue(a)).toHaveValue('v1!');
  await expect(cue(a)).toBeFocused();
  await expect(cue(b)).toHaveValue('a longer text');
  await expect(back(a)).toBeVisible();
  await expect.poll(async () => (await onDisk(b)).words[`${id}/cue`]).toBe('v1!');
  await Promise.all([a.close(), b.close()]);
  const fresh = await open(context);
  await expect(cue(fresh)).toHaveValue('v1!');
  await expect(move(fresh)).toHaveValue('tell them');
});

test('keeping turned off in one tab holds in the other, and nothing is left on the disk', async ({ context }) => {
  const a = await open(context);
  const b = await open(context);
  await keep(a).check();
  await expect(keep(b)).toBeChecked();
  await cue(b).pressSequentially('first');
  await expect.poll(async () => (await onDisk(a)).words[`${id}/cue`]).toBe('first');
  await Promise.all([keep(a).uncheck(), cue(b).pressSequentially(' and on and on')]);
  await expect(keep(b)).not.toBeChecked();
  await move(b).pressSequentially('later');
  await b.reload();
  await alive(b);
  await expect(move(b)).toHaveValue('later');
  expect(await onDisk(a)).toEqual({ words: {}, notes: [] });
});

test('notes of the older form are taken over once, damaged ones beside them', async ({ context }) => {
  const page = await open(context);
  await page.evaluate(
    (sheet) =>
      new Promise((resolve) => {
        const opening = indexedDB.open(`goldseam/${document.documentElement.dataset.course}`);
        opening.onsuccess = () => {
          const tx = opening.result.transaction(['words', 'notes'], 'readwrite');
          const notes = tx.objectStore('notes');
          notes.put({}, '#keep');
          notes.put({ cue: 'from before', move: 5 }, sheet);
          for (const [i, value] of [null, 7, 'text', [], new Date(), { cue: { text: 1 } }].entries())
            notes.put(value, `damaged-${i}`);
          for (const [i, value] of [null, {}, { text: 5 }, { text: 'x', at: Number.NaN }].entries())
            tx.objectStore('words').put(value, `damaged/${i}`);
          tx.oncomplete = resolve;
          tx.commit();
          opening.result.close();
        };
      }),
    id,
  );
  await page.reload();
  await alive(page);
  await expect(cue(page)).toHaveValue('from before');
  await expect(keep(page)).toBeChecked();
  await expect.poll(async () => (await onDisk(page)).notes).toEqual([]);
  expect((await onDisk(page)).words[`${id}/cue`]).toBe('from before');
});

test('a browser that refuses the disk is said to keep the words in the tab only', async ({ context }) => {
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  const page = await open(context);
  await cue(page).pressSequentially('still here');
  await keep(page).click();
  await expect(plan(page).getByText("so they're in this tab only")).toBeVisible();
  await expect(keep(page)).not.toBeChecked();
  await page.reload();
  await alive(page);
  await expect(cue(page)).toHaveValue('still here');
});

test('a box never goes empty under the hands of somebody who types while its part comes to life', async ({ page }) => {
  await page.addInitScript(() => {
    const { set, get } = Object.getOwnPropertyDescriptor(
      HTMLTextAreaElement.prototype,
      'value',
    ) as Required<PropertyDescriptor>;
    const emptied: string[] = [];
    Object.assign(window, { emptied });
    Object.defineProperty(HTMLTextAreaElement.prototype, 'value', {
      get,
      set(this: HTMLTextAreaElement, text: string) {
        // The part itself begins empty; what was typed is entered again in the same breath.
        if (this.closest('[data-island]')?.hasAttribute('data-alive') && get.call(this) && !text)
          emptied.push(get.call(this));
        set.call(this, text);
      },
    });
  });
  const arrive = await openSlowly(page, address);
  await cue(page).pressSequentially('still he');
  await arrive();
  await expect(plan(page).locator('[data-island]')).toHaveAttribute('data-alive', '');
  await page.keyboard.type('re');
  await expect(cue(page)).toHaveValue('still here');
  await painted(page);
  expect(await page.evaluate(() => (window as unknown as { emptied: string[] }).emptied)).toEqual([]);
  await page.reload();
  await alive(page);
  await expect(cue(page)).toHaveValue('still here');
});

for (const [name, copies] of [
  ['the older way', true],
  ['no way at all', false],
] as const) {
  test(`without a clipboard, as on plain http, Copy knows ${name}, and says so each time`, async ({ context }) => {
    await context.addInitScript((works) => {
      Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
      if (!works) document.execCommand = () => false;
    }, copies);
    const page = await open(context);
    await cue(page).fill('it hurts');
    await move(page).fill('say it');
    const copy = plan(page).getByRole('button', { name: 'Copy' });
    await copy.focus();
    for (let press = 0; press < 2; press++) {
      await watchLive(page);
      await page.keyboard.press('Enter');
      const says = copies ? 'Copied.' : "We couldn't copy this. Select the text and copy it yourself.";
      await expect.poll(async () => (await heardSince(page)).at(-1)).toBe(says);
      await expect(copy).toBeFocused();
    }
    if (!copies) return;
    await move(page).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+V');
    await expect(move(page)).toHaveValue('If it hurts, then I will say it.');
  });
}

test('all that was typed is on paper', async ({ context }) => {
  const page = await open(context);
  const lines = Array.from({ length: 40 }, (_, i) => `line ${i + 1}`).join('\n');
  await cue(page).fill(lines);
  await page.emulateMedia({ media: 'print' });
  const paper = plan(page).locator('.own-whole').first();
  await expect(paper).toBeVisible();
  expect(await paper.evaluate((one: HTMLElement) => one.innerText.split('\n').length)).toBe(40);
});
