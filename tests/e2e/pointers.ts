import type { Locator } from '@playwright/test';
import { expect, type Page } from './test.ts';

// A learner who drags, with a mouse or with a finger.

interface Point {
  x: number;
  y: number;
}

/** A point on an element that has come to rest, as shares of its size from its top left corner. */
export async function on(element: Locator, across = 0.5, down = 0.5): Promise<Point> {
  await element.evaluate((one) =>
    Promise.allSettled(
      (one.closest('[data-question], .test-question') ?? one)
        .getAnimations({ subtree: true })
        .map(({ finished }) => finished),
    ),
  );
  const box = await element.boundingBox();
  if (!box) throw new Error(`${element} is not on the page.`);
  return { x: box.x + box.width * across, y: box.y + box.height * down };
}

/** Waits until the page answers to dragging, and brings an element to the middle of the screen. */
export async function ready(element: Locator): Promise<void> {
  const page = element.page();
  await expect(page.locator('html')).toHaveAttribute('data-alive', '');
  await element.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  // It comes in a file of its own, after what keeps the answers.
  await expect
    .poll(async () => {
      const { x, y } = await on(element.locator('[data-grip]').first());
      await press(page, { x, y }, { x, y: y + 6 });
      const taken = (await page.locator('[data-dragging]').count()) > 0;
      await page.keyboard.press('Escape');
      await page.mouse.up();
      return taken;
    })
    .toBe(true);
}

/** Presses the mouse at a point and moves it to another, with the button still down. */
export async function press(page: Page, from: Point, to: Point, button: 'left' | 'right' = 'left'): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down({ button });
  await page.mouse.move(to.x, to.y, { steps: 6 });
}

/** Drags with the mouse from point to point. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await press(page, from, to);
  await page.mouse.up();
}

/** Drags with a finger from point to point, and lets go or has it taken away. */
export async function swipe(
  page: Page,
  from: Point,
  to: Point,
  how: 'touchEnd' | 'touchCancel',
  before: () => Promise<void>,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | typeof how, touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  for (const share of [0.2, 0.4, 0.6, 0.8, 1]) {
    await touch('touchMove', [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }]);
  }
  await before();
  await touch(how, []);
  await session.detach();
}
