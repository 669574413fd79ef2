import { devices, type Locator } from '@playwright/test';
import { replyOrder } from '../../src/messages/en/index.ts';
import { answer, at, check, drivers, heading, start, status } from './drivers.ts';
import { drag, on, press, ready, swipe } from './pointers.ts';
import { expect, type Page, test } from './test.ts';

// Dragging is an extra: whatever it does, it does through the buttons and lists that kinds.spec.ts holds to keys.

const { order, match, sort } = drivers;
const right = ['stop', 'tell', 'mend', 'learn'];

const list = (page: Page) => at(page, order).locator('.order');
const ids = (page: Page) =>
  list(page)
    .locator('[data-item]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.item ?? ''));
const grip = (page: Page, id: string) => list(page).locator(`[data-item="${id}"] [data-grip]`);
/** Above the middle of what stands at a place. */
const above = (page: Page, place: number) => on(list(page).locator('[data-item]').nth(place), 0.1, 0.2);

const row = (question: Locator, text: string) => question.locator('.pairs li', { hasText: text });
const target = (question: Locator, text: string) => question.locator('[data-target]', { hasText: text });
const picked = (question: Locator, text: string) => row(question, text).locator('option:checked');

test('an order is dragged right, said, checked, and moved by keys afterwards', async ({ page }) => {
  await start(page, order);
  await ready(list(page));
  await answer(at(page, order), async () => {
    for (const [place, id] of right.entries()) {
      if ((await ids(page))[place] === id) continue;
      await drag(page, await on(grip(page, id)), await above(page, place));
      await expect.poll(() => ids(page).then((all) => all[place])).toBe(id);
      await expect(status(page, order)).toHaveText(new RegExp(`: place ${place + 1} of 4\\.$`));
    }
  });
  await expect(heading(page, order)).toHaveText(order.headings.right);

  await at(page, order).locator('[data-part="again"]').click();
  await answer(at(page, order), order.wrong ?? order.right);
  await expect(heading(page, order)).toHaveText(String(order.headings.wrong));
});

test('Escape brings an item back; a click, another button and a drag by the text move nothing', async ({ page }) => {
  await start(page, order);
  await ready(list(page));
  const before = await ids(page);
  const [first = ''] = before;
  const from = await on(grip(page, first));
  const below = await on(list(page).locator('[data-item]').last(), 0.1, 0.9);
  await press(page, from, below);
  await expect.poll(() => ids(page)).toEqual([...before.slice(1), first]);
  await page.keyboard.press('Escape');
  await expect.poll(() => ids(page)).toEqual(before);
  await page.mouse.move(below.x, below.y + 5);
  await page.mouse.up();
  await expect(page.locator('[data-lifted], [data-dragging]')).toHaveCount(0);

  await page.mouse.click(from.x, from.y);
  await press(page, from, below, 'right');
  await page.mouse.up({ button: 'right' });
  expect(await ids(page)).toEqual(before);

  const text = list(page).locator('.item-text').first();
  await drag(page, await on(text, 0.1, 0.2), await on(text, 0.9, 0.2));
  expect(await ids(page)).toEqual(before);
  expect(await page.evaluate(() => String(getSelection()).length), 'text can still be selected').toBeGreaterThan(0);
});

test('what was checked cannot be dragged and shows no hand', async ({ page }) => {
  await start(page, order);
  await ready(list(page));
  const hand = () => grip(page, 'learn').evaluate((one) => getComputedStyle(one).cursor);
  expect(await hand()).toBe('grab');
  await answer(at(page, order), order.right);
  expect(await hand()).toBe('default');
  const held = page.locator('[data-dragging], [data-lifted], .dragged');
  const pull = async (from: Locator, to: Locator) => {
    await from.scrollIntoViewIfNeeded();
    await press(page, await on(from), await on(to));
    await expect(held).toHaveCount(0);
    await page.mouse.up();
  };
  await pull(grip(page, 'learn'), list(page).locator('[data-item]').first());
  expect(await ids(page)).toEqual(right);

  const question = at(page, match);
  await answer(question, match.right);
  await pull(target(question, 'An excuse'), row(question, 'prices'));
  await pull(row(question, 'prices').locator('[data-grip]'), target(question, 'An excuse'));
  await expect(picked(question, 'prices')).toHaveText('What I did');
});

test('a row is dragged onto its target, a target onto its row, and keys change it', async ({ page }) => {
  await start(page, match);
  const question = at(page, match);
  await ready(question.locator('.pairing'));
  await check(page, match).click();
  await expect(status(page, match)).toHaveText(match.empty);
  await question.evaluate((one) => {
    for (const name of ['input', 'change']) {
      one.addEventListener(name, () => one.setAttribute('data-told', `${one.dataset.told ?? ''} ${name}`));
    }
  });
  await drag(page, await on(row(question, 'prices').locator('[data-grip]')), await on(target(question, 'What I did')));
  await expect(picked(question, 'prices')).toHaveText('What I did');
  await expect(question, 'as when it is picked from the list').toHaveAttribute('data-told', ' input change');
  await expect(status(page, match)).toHaveText('');
  await drag(page, await on(target(question, 'What it cost')), await on(row(question, 'month'), 0.5, 0.7));
  await expect(picked(question, 'month')).toHaveText('What it cost you');
  await drag(page, await on(target(question, 'An excuse')), await on(check(page, match)));
  await drag(page, await on(row(question, 'noon').locator('[data-grip]')), await on(question.locator('legend')));
  await expect(picked(question, 'noon'), 'what is let go elsewhere goes nowhere').toHaveText('Choose');
  await expect(page.locator('.dragged, [data-over], [data-lifted]')).toHaveCount(0);
  await drag(page, await on(target(question, 'What happens')), await on(row(question, 'noon')));
  await check(page, match).click();
  await expect(heading(page, match)).toHaveText(match.headings.right);

  await question.locator('[data-part="again"]').click();
  await answer(question, match.wrong ?? match.right);
  await expect(heading(page, match)).toHaveText(String(match.headings.wrong));
});

test('things are sorted by dragging where the targets were off the screen, and nothing glides for whoever wants no motion', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 900, height: 320 });
  await start(page, sort);
  const question = at(page, sort);
  await ready(question.locator('.pairing'));
  for (const [text, group] of [
    ['file name', 'A reason'],
    ['those weeks', 'An excuse'],
    ['Nobody looks', 'A reason'],
    ['more people', 'An excuse'],
  ] as const) {
    const handle = row(question, text).locator('[data-grip]');
    await handle.evaluate((one) => one.scrollIntoView({ block: 'end', behavior: 'instant' }));
    const [from, scrolled] = [await on(handle), await page.evaluate(() => scrollY)];
    await press(page, from, { x: from.x + 9, y: from.y });
    const to = await on(target(question, group));
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => scrollY), 'the targets come along').toBe(scrolled);
    await expect(picked(question, text)).toHaveText(group);
  }
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await check(page, sort).click();
  await expect(heading(page, sort)).toHaveText(sort.headings.right);
});

test('a list that is rendered late, with other elements, gets one press for each place', async ({ page }) => {
  await start(page, order);
  await ready(list(page));
  const before = await ids(page);
  await list(page).evaluate((one) => {
    one.addEventListener('click', (event) => {
      event.stopPropagation();
      const button = (event.target as Element).closest<HTMLElement>('[data-move]');
      const item = button?.closest('li');
      one.dataset.presses = String(Number(one.dataset.presses ?? 0) + 1);
      setTimeout(() => {
        if (button?.dataset.move === 'up') item?.previousElementSibling?.before(item.cloneNode(true));
        else item?.nextElementSibling?.after(item.cloneNode(true));
        item?.remove();
      }, 150);
    });
  });
  const [first = ''] = before;
  await drag(page, await on(grip(page, first)), await on(list(page).locator('[data-item]').nth(2), 0.1, 0.9));
  await expect(page.locator('[data-lifted]')).toHaveCount(0);
  expect(await ids(page)).toEqual([before[1], before[2], first, before[3]]);
  await expect(list(page)).toHaveAttribute('data-presses', '2');
});

test('the page scrolls along, and no further than the list', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 260 });
  await start(page, order);
  await ready(list(page));
  const [first = ''] = await ids(page);
  await grip(page, first).evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const from = await on(grip(page, first));
  await press(page, from, { x: from.x, y: 250 });
  await expect.poll(() => ids(page).then((all) => all[3])).toBe(first);
  const end = () => list(page).evaluate((one) => one.getBoundingClientRect().bottom);
  await expect.poll(end).toBeLessThan(260);
  expect(await end(), 'the end of the list stays on the screen').toBeGreaterThan(150);
  await page.mouse.up();
});

test('grips and targets are for pointers alone: nothing of them is heard, reached by Tab or printed', async ({
  page,
}) => {
  await start(page, order);
  const extras = page.locator('[data-grip], .targets');
  for (const one of await page.locator('[data-grip]:visible').all()) {
    const { width = 0, height = 0 } = (await one.boundingBox()) ?? {};
    expect(Math.min(width, height), 'large enough to take').toBeGreaterThanOrEqual(24);
  }
  const heard = () => page.locator('main').ariaSnapshot();
  const before = await heard();
  expect(await extras.count()).toBeGreaterThan(8);
  expect(await extras.locator('a, button, input, [tabindex]').count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  await expect(extras.locator('visible=true')).toHaveCount(0);
  await page.emulateMedia({ media: null });
  await extras.evaluateAll((all) => {
    for (const one of all) one.remove();
  });
  expect(await heard()).toBe(before);
});

test.describe('with a finger', () => {
  const { viewport, hasTouch, isMobile } = devices['Pixel 7'];
  test.use({ viewport, hasTouch, isMobile });

  test('an order is dragged, or left when the finger is taken away; pairs have their lists alone', async ({ page }) => {
    await start(page, order);
    await ready(list(page));
    const before = await ids(page);
    const [first = '', second = ''] = before;
    const after = [second, first, ...before.slice(2)];
    for (const [how, left] of [
      ['touchCancel', before],
      ['touchEnd', after],
    ] as const) {
      const [from, to] = [await on(grip(page, first)), await on(list(page).locator('[data-item]').nth(1), 0.1, 0.8)];
      await swipe(page, from, to, how, () => expect.poll(() => ids(page)).toEqual(after));
      await expect(page.locator('[data-lifted]')).toHaveCount(0);
      expect(await ids(page)).toEqual(left);
    }
    await expect(status(page, order)).toHaveText(
      replyOrder.place(String(await list(page).locator('.item-text').nth(1).textContent()), 2, 4),
    );
    await expect(at(page, match).locator(':is([data-grip], .targets):visible')).toHaveCount(0);
  });
});
