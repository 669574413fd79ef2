import type { Locator } from '@playwright/test';
import type { Page } from '../test.ts';
import { changed, contrast, type Picture, read } from './pixels.ts';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a control is on the screen, once it has stopped moving. */
export async function still(control: Locator): Promise<Box> {
  await control.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  let before: Box | null = null;
  let box = await control.boundingBox();
  while (!box || JSON.stringify(box) !== JSON.stringify(before)) {
    before = box;
    await control.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
    box = await control.boundingBox();
  }
  return box;
}

/** A picture of a part of the screen. */
export async function shot(page: Page, box: Box, around: number): Promise<Picture> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const [x, y] = [Math.max(0, Math.floor(box.x - around)), Math.max(0, Math.floor(box.y - around))];
  const clip = {
    x,
    y,
    width: Math.min(width, Math.ceil(box.x + box.width + around)) - x,
    height: Math.min(height, Math.ceil(box.y + box.height + around)) - y,
  };
  return read(await page.screenshot({ clip, animations: 'disabled' }));
}

/**
 * How much of the focused control's outline shows: changed pixels between focus
 * and no focus, with a contrast of 3:1 or more, for each pixel of its edge.
 */
export async function ring(page: Page): Promise<number> {
  const box = await page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const label = element.closest('label');
    // The ring of a control may stand round its label.
    const around = label && getComputedStyle(label).outlineStyle !== 'none' ? label : element;
    const { x, y, width, height } = around.getBoundingClientRect();
    return { x, y, width, height };
  });
  const focused = await shot(page, box, 9);
  await page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    element.dataset.unfocused = '';
    element.blur();
  });
  const blurred = await shot(page, box, 9);
  await page.evaluate(() => {
    const element = document.querySelector<HTMLElement>('[data-unfocused]');
    element?.removeAttribute('data-unfocused');
    element?.focus({ preventScroll: true });
  });
  return changed(blurred, focused) / (2 * (box.width + box.height));
}

/**
 * The least contrast with which the edges of a control stand out from what is
 * around it: a scan across the middle of each side, from outside to inside.
 */
export function edges(picture: Picture, depth: number): number {
  const { width, height } = picture;
  const [middle, centre] = [Math.floor(width / 2), Math.floor(height / 2)];
  const scans = [
    (i: number) => picture.at(i, centre),
    (i: number) => picture.at(width - 1 - i, centre),
    (i: number) => picture.at(middle, i),
    (i: number) => picture.at(middle, height - 1 - i),
  ];
  return Math.min(
    ...scans.map((pixel) => {
      const outside = pixel(0);
      return Math.max(...Array.from({ length: depth }, (_, i) => contrast(outside, pixel(i))));
    }),
  );
}

/** Pixels by which the chosen control differs from the unchosen one; chosen without focus, so that no ring counts. */
export async function chosenShows(page: Page, selector: string): Promise<number> {
  const control = page.locator(selector).first();
  const around = control.locator('xpath=ancestor-or-self::*[self::label or self::button][1]');
  const box = await still(around);
  const before = await shot(page, box, 4);
  await control.evaluate((element: HTMLElement) => element.click());
  await page.waitForFunction(
    (wanted) => document.querySelector(wanted)?.matches(':checked, [aria-pressed="true"]') === true,
    selector,
  );
  return changed(before, await shot(page, box, 4));
}
